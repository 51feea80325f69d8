import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { clockText } from '../clock.ts'
import { ChannelName, type Office, Post, self, Words } from '../state.ts'
import { defineTool } from './kit.ts'

function topicOf({ channels }: Office, name: string): string {
  const { topic } =
    channels.get(name) ?? refuse('channel_unknown', `There is no channel "${name}"; find_person tells that of a team.`)
  return topic
}

export const read_channel = defineTool({
  summary: 'Reads a channel: its topic and its posts, oldest first.',
  effect: 'read',
  args: z.object({ channel: ChannelName }),
  returns: z.object({ topic: z.string(), posts: z.array(Post) }),
  run(database, { channel }) {
    return { topic: topicOf(database, channel), posts: [...database.posts.by('channel', channel)] }
  },
})

export const post = defineTool({
  summary: 'Posts a text in a channel; it cannot be taken back.',
  effect: 'write',
  args: z.object({ channel: ChannelName, text: Words }),
  returns: Post,
  run(database, { channel, text }, { clock: { now } }) {
    topicOf(database, channel)
    return database.posts.insert({ id: `P${database.posts.count + 1}`, channel, by: self, text, at: clockText(now) })
  },
})
