import { type CompiledLexicon, compileLexicon } from '../../dialogue/lexicon.ts'
import { deeds, seeing } from './concepts-deeds.ts'
import { talk } from './concepts-talk.ts'
import { things } from './concepts-things.ts'

const plain =
  'about above after again against already also always and any are around away back because been before being below beside best both bring broken button came case cause chance clear code come comes correct corner could course customer customers day deal dear detail different does doing done down during each easy either else ends enough even ever every exactly far few find fine first five four from front full further give given going gone good great hand hands happen happens hard have hear help here hold home hope hour house how idea inside instead into issue issues item just keep kind know known large last later least left less let letters like likely list little local long longer look looks lost lots main make many matter may maybe mean means might mind minute minutes moment more most move much must near need never new next nice none normal nothing now number off often okay old once one only onto open option order other our out over own part past people perhaps place please plus point press problem quick quickly quite rather ready real really rear right room safe said same say second seconds seem seen self send sent side simple since small some soon sorry sort still such sure system take taken team than thank thanks that the their them then there these they thing think third this those three through tight time times today together too top total trouble true try two under until upon use used user usually very via wait want way week well went were when where whether which while who whole why will wish with within without wonder word words work would write wrong year yes yet you young your yours dont cant wont isnt doesnt didnt hasnt havent arent wasnt wouldnt couldnt shouldnt im ill ive id were well weve youre youve youll thats theres lets lists calling called speaking talking registered booked ordered lifted charged fixed sent see says steps finally following allow approve again following list lists icon icons remote until ends both'.split(
    ' ',
  )

/** The language of the helpline: what an agent can ask its customer to look at, and to do. */
export const lexicon: CompiledLexicon = compileLexicon({
  concepts: { ...things, ...deeds, ...seeing, ...talk },
  patterns: {},
  spreading: [],
  shared: [],
  rules: [],
  plain,
})
