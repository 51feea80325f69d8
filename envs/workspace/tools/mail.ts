import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { awaitReply, clockText } from '../clock.ts'
import { askKey, Mail, MailId, type Office, PersonName, Subject, self, subjectKey, Words } from '../state.ts'
import { defineTool, personOf } from './kit.ts'

function mailOf({ mails }: Office, id: string): Mail {
  return (
    mails.get(id) ?? refuse('mail_unknown', `There is no mail "${id}"; list_mails lists those from a person or under a subject.`)
  )
}

const Heading = Mail.omit({ text: true })

export const list_mails = defineTool({
  summary: 'Lists the mails from a person, or under a subject with its answers, oldest first.',
  effect: 'read',
  args: z.object({ from: PersonName.optional(), subject: Subject.optional() }),
  returns: z.object({ mails: z.array(Heading) }),
  run({ mails }, { from, subject }) {
    if (from === undefined && subject === undefined) refuse('nothing_asked', 'Give a person, a subject, or both.')
    const found =
      subject === undefined
        ? mails.by('from', from!)
        : mails.by('subject', subjectKey(subject)).filter((mail) => from === undefined || mail.from === from)
    return { mails: found.map(({ text: _, ...heading }) => heading) }
  },
})

export const read_mail = defineTool({
  summary: 'Reads a mail.',
  effect: 'read',
  args: z.object({ id: MailId }),
  returns: Mail,
  run: (database, { id }) => mailOf(database, id),
})

export const send_mail = defineTool({
  summary: 'Sends a mail to a person; it cannot be taken back.',
  effect: 'write',
  args: z.object({ to: PersonName, subject: Subject, text: Words }),
  returns: Mail,
  run(database, { to, subject, text }, { clock: { now } }) {
    personOf(database, to)
    if (subjectKey(subject) === '') refuse('subject_empty', 'A mail has a subject.')
    awaitReply(database, askKey(to, subject), now)
    return database.mails.insert(outgoing(database, to, subject, text, now))
  },
})

export const forward_mail = defineTool({
  summary: 'Forwards a mail to a person; it cannot be taken back.',
  effect: 'write',
  args: z.object({ id: MailId, to: PersonName }),
  returns: Mail,
  run(database, { id, to }, { clock: { now } }) {
    const { subject, text } = mailOf(database, id)
    personOf(database, to)
    return database.mails.insert(outgoing(database, to, `Fwd: ${subject}`, text, now))
  },
})

function outgoing({ mails }: Office, to: string, subject: string, text: string, now: number): Mail {
  return { id: `S${mails.count + 1}`, box: 'sent', from: self, to, subject, text, at: clockText(now) }
}

export const archive_mail = defineTool({
  summary: 'Moves a mail from the inbox to the archive.',
  effect: 'write',
  args: z.object({ id: MailId }),
  returns: Mail,
  run(database, { id }) {
    if (mailOf(database, id).box !== 'inbox') refuse('not_in_inbox', `Mail ${id} is not in the inbox.`)
    return database.mails.update(id, { box: 'archive' })
  },
})
