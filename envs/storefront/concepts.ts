import { doings } from './concepts-deeds.ts'
import { looseAsking } from './concepts-loose-asking.ts'
import { looseOffering } from './concepts-loose-offering.ts'
import { looseSlots } from './concepts-loose-slots.ts'
import { looseTelling } from './concepts-loose-telling.ts'
import { news } from './concepts-news.ts'
import { slots } from './concepts-slots.ts'
import { talk } from './concepts-talk.ts'
import { ways } from './concepts-ways.ts'

/** What agents say, by what it means: in each phrase, words in a row with `|` between alternatives of one word. */
export const concepts = { ...ways, ...slots, ...doings, ...news, ...talk } as const

/** Further phrases of these and other concepts, which take no words with them: new ones can stand beside all that are there. */
export const loose = { ...looseAsking, ...looseSlots, ...looseOffering, ...looseTelling } as const

/** Words of text messages, and slips that look like other words, by what they stand for. */
export const shorthand = {
  u: 'you',
  ur: 'your',
  yr: 'your',
  r: 'are',
  y: 'why',
  k: 'ok',
  ya: 'you',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  lemme: 'let me',
  gimme: 'give me',
  addy: 'address',
  oder: 'order',
  ordr: 'order',
} as const

/** Words that nobody misspells a meaning with, though they look like one that has. */
export const plain =
  'land lands fit fits about above applies apply appears account after again against already also and any are back bank because been before being best both brown bring broken business but came care case cases cause clear close code come comes could course cover customer customers data date dates dear detail details different does doing door down each early email error even ever every fact fast fees first for found free friend from full further gave give given glad good great had half hand happen happens has have hear heard help here high his home hope hour hours how idea if in information inside into its just keep kind know large last late later latest least left less let letter like likely line list little long look looks lost lot main make many matter may maybe mean means meant medium mind mine minus more morning most much must my near need never new next nice night not note nothing notice now number off often old on once one only onto or other our out over own paper past per phone pick place plus point price quick quite rate rather read ready real really receive received recent remain rest right round safe said same saw say seem seen sent set shall she ship shipped shop short should show side since small some soon sorry sort sound source space stay still stock stop such sum support sure system take taken team tell than thank thanks that the their them then there these they thing think this those through time times to today together told tomorrow too total town track tracking true try turn under until upon us used user usually value very via view want was way week weeks well went were when where which while who will wish with within without wonder word words work world would write wrong year yes yesterday yet you young your yours cents dollars dollar amount difference fee cost costs house lane road avenue drive hill park river church station maple mill'.split(
    ' ',
  )
