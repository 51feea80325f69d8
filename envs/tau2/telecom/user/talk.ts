import type { Rule } from '../../../dialogue/lexicon.ts'

/** Which topics make what the user answers to. */
export const rules: readonly Rule[] = [
  {
    intent: 'ask_name',
    all: ['t_name'],
    any: ['?', 'ask'],
    none: ['found', 'apn', 'apps', 'messaging', 'wifi', 'permission', 'network', 'status_bar'],
  },
  { intent: 'ask_number', all: ['t_number'], any: ['?', 'ask'], none: ['found', 'mode'] },
  { intent: 'ask_birth', all: ['t_birth'], any: ['?', 'ask'], none: ['found'] },
  { intent: 'ask_id', all: ['t_id'], any: ['?', 'ask'], none: ['found'] },
  { intent: 'ask_contact', all: ['t_contact'], any: ['?', 'ask'], none: ['found', 'apn'] },
  { intent: 'ask_model', all: ['t_model'], any: ['?'] },
  { intent: 'ask_place', all: ['t_place'], any: ['?', 'tell', 'check'], none: ['did'] },
  { intent: 'ask_since', all: ['t_since', '?'], none: ['reboot'] },
  {
    intent: 'ask_trouble',
    all: ['t_trouble'],
    any: ['?', 'tell', 'check', 'ask'],
    none: ['t_works', 'status_bar', 'network', 'speed', 'mode', 'sim', 'saver'],
  },
  { intent: 'ask_wifi', all: ['t_wifi', '?'] },
  { intent: 'ask_amount', all: ['t_amount'], any: ['?', 'ask', 'consent'], none: ['t_bill'] },
  { intent: 'offer_plan', all: ['t_plan'], any: ['?', 'consent', 'any:t_approve', 'any:offer'], none: ['did'] },
  { intent: 'offer_refuel', all: ['t_refuel'], any: ['?', 'consent', 'any:t_approve', 'any:offer'], none: ['did'] },
  { intent: 'offer_bill', all: ['t_bill'], any: ['?', 'consent'] },
  { intent: 'offer_hand', all: ['t_hand', '?'] },
  { intent: 'offer', all: ['offer'] },
  { intent: 'consent', all: ['consent'], any: ['?'] },
  { intent: 'consent', all: ['t_ready', '?'] },
  { intent: 'owes', all: ['t_due', 't_bill'] },
  { intent: 'billed', all: ['t_request', 'sent'], none: ['offer'] },
  { intent: 'reported', all: ['did', 'fixed'], none: ['?', 'check', 'tell'] },
  { intent: 'works', all: ['t_works'], any: ['?', 'tell', 'check', 'try', 'wish'] },
  { intent: 'asks_works', all: ['t_works'], any: ['?', 'tell'] },
  { intent: 'bye', all: ['t_bye'] },
  { intent: 'more', all: ['t_more'] },
  { intent: 'final', all: ['t_final'] },
  { intent: 'ask_did', all: ['did_you', '?'] },
  { intent: 'wait', all: ['t_wait'] },
  { intent: 'hello', all: ['t_hello'] },
]

/** Words that nobody misspells a meaning with, though they look like one that has. */
export const plain =
  'settled looks resetting setting looked likes about above across actually after again against all allows almost along always among amount another anything apart are area around ask asked asks away back bad because been before began behind being below best better between bit both brief but came card care case cases cause causes center chance change changed changes charged checked checks clear clearly clicks close closed code come comes common completely complete concern connects consider contact continue control correct correctly could country couple cover currency current customer customers day days dear default detail details did diagnose different difficulty disabled disables disconnected disconnects does doing done down drop during each early easy either else enabled enables end enough enter even ever every everything exact exactly example experience experiencing expected extra face fact far feel few fine first fix fixed follow following for found four free friend from full fully further gave general get gets getting give given gives glad goes going gone good got great had half hand happen happened happens hard has have having hear heard hello help helpful helps her here high his home hope hour hours how however idea image immediately important in indicate indicates information inside instead instruct instructions into issue issues item items its itself keep keeps kind know known large last later least left less likely limited list little live long longer lost lot low made mail main make makes making manage many matter may mean means meant mentioned menu message might mind mine minute minutes moment month more most mostly move moved much must name near necessary need needed needs never new news next nice night none normal normally not note noted nothing notice number numbers often okay old once one only onto option options order other others our out outside over own page paid part past people per perfect person phones place plan planes play plenty point points possible price prior probably problem process proper properly provide provided puts quality question questions quickly quite rate rather reach read reads ready real reason reasons reboots receive received recent record records regarding related remain remains remember removed removes replied reply reports request required reset resets resolve resolved resolves rest restarted restarts restored result results resume resumed right safe said same save saved saw say says second seconds section seem seems seen send sends sent serve serves set sets setup several shall share she shell shot should show shown shows side similar simple since single sit site situation slight slot small so some someone something sometimes soon sorry sound sounds space specific speak spot stable stand started starts state stated states stay step steps still stopped stops story strong such suggest sum support sure surf switched switches symbol system tab table tabs take taken takes taking talk taps task team technical tell tells ten term terms text than thank thanks that the their them then there therefore these they thing things think third this those though three through throughout till time times title today together toggled toggles told tone too took tool tools top total touch toward tried tries trip trips trouble true turned turns two type types under understand unfortunately until unless update updated updates upon usage used useful user uses using usual usually value various version very via visible wait waiting want wanted wants warn was watch way ways week weeks welcome well went were what whatever when where whether which while whole whom whose why will wish with within without wonder wonderful word words worked working works world worry would write wrong year years yes yesterday yet you young yours rates stage stuff range phase phrase these those there where were here lose loose close plain plane'.split(
    ' ',
  )
