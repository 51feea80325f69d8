/** Words that mean nothing here, and are no misspelling of one that does. */
const common = `
about above after again against allow already also always and any are around away back because been before being below beside best both
bring broken button came case cause chance clear code come comes correct corner could course customer customers day deal dear detail
different does doing done down during each easy either else ends enough even ever every exactly far few find fine first five four from
front full further give given going gone good great hand hands happen happens hard have hear help here hold home hope hour house how idea
inside instead into issue issues item just keep kind know known large last later least left less let letters like likely list little
local long longer look looks lost lots main make many matter may maybe mean means might mind minute minutes moment more most move much
must near need never new next nice none normal nothing now number off often okay old once one only onto open option order other our out
over own part past people perhaps place please plus point press problem quick quickly quite rather ready real really rear right room safe
said same say second seconds seem seen self send sent side simple since small some soon sorry sort still such sure system take taken team
than thank thanks that the their them then there these they thing think third this those three through tight time times today together too
top total trouble true try two under until upon use used user usually very via wait want way week well went were when where whether which
while who whole why will wish with within without wonder word words work would write wrong year yes yet you young your yours
dont cant wont isnt doesnt didnt hasnt havent arent wasnt wouldnt couldnt shouldnt im ill ive id were well weve youre youve youll thats
theres lets lists calling called speaking talking registered booked ordered lifted charged fixed sent see says steps finally following
approve icon icons remote until ends both
able across act actually address afraid age air almost alone along although among amount annoying another answer answers anyhow anymore
anyway anywhere apart appear appears area arrive ask asked asking asleep awake awhile bad barely base based basic bear beat bed begin
behave behaves behaving behind believe belong bet better between beyond bill bit black blame bless blocks blue book books bored bother
bottom bought bound brand break breaks brief bright brown brought building built bunch busy busy call calls calm care carefully carpet cat
catch caught causes causing certain certainly channel cheap child choice class clean cleaner clearly clearing clever clip clock closer
cloud coffee cold coming common company complete completely confused confusing contact content corrupt cost count counts couple cover
crash crashed crawls cross crossed cup cure current currently curtain cut daily damage damaged dark data dates dead deals decide deep
definitely delay depends desk desktop detail details device devices diagnose die died dies dim direct directly dirty dog dont double
doubt drawer drain dreadful drop dropped dropping drops dry dust dusty early ears easier easily east edge effect either elsewhere empty
entirely evening event everywhere evidently expect explain explains extra eyes face fact fails fall fallen falls family fancy favour feel
feels fell felt fetch fiddle fiddling fighting figure final finding finger fingers finish finished floor folder follows fool forgets forgot
forgotten former forward found frequent fresh friend friendly frozen frustrating fully fun funny furniture game games gentle gently gives
glad glitch glitches glue goodness grateful green grey ground group grow guess guest guide guilty gunk guys half halfway hall handy hanging
hangs happened happening happily happy hardly hate having head hear heard heart heavy height held hello helpful helping helps herself hidden
hide high himself hit hobby holding holds honest hopefully hoping hours household huge human humming hung hurry idle image imagine
immediately important impossible inch include indeed instance instant instantly interesting intermittent involved jammed job jobs join joke
judging keeps kept kick kicked kids kitchen knob knocked knows lack lady lamp language larger latest laugh lazy leaf learn leaves leaving
led leftover lesson level lie lies life lift lifts light limit lines link lives lived living lock locked logic longest loose losing loss
loud love low lower luck luckily lucky lunch machine mad magic mains major maker makes making man manage manager manages mark marked master
match maybe meant meanwhile mention mess messed messy middle midnight mine mistake mixed mode moments month months mood morning mostly mother
mouse moved moves moving muddled music myself naturally nearby nearest nearly neat necessary neighbour neighbours neither nervous nicely
night nobody noise noisy nonsense nor north note noted notes notice nothing novel nowhere numbers object obvious obviously occasion odd odds
offered office older oldest ones opposite orange ordinary original otherwise ought outage outlet outside overnight page paid pain pair panel
parents partly parts party pass passed patchy patience patient pattern pay paying peace peek perfectly period person phrase picked picks
picky piece pieces pink places plain planned plastic player pleased plenty plug plugs poor popped popping position possible possibly post
pretty previous previously price prior probably process professional program progress promise prompt proof proper provider pudding pure purple
purpose puzzle quarter queen quest question questions quiet quietly quit radio rain raise ran random rang range rare rate reach reached
reaching reads reality realise reason reasons recent recently recognise recommend record recover red reflect regular related relax reliable
remain remains remember remembers remind removed repair repeat replaced reply request required respond response rest result results ride
rid ring rings rise risk road roll rough round row rubbish rule rules running rush sad safely safer safest said sake satisfied sat save
saved saves saying scary scene school science score scratch search seat season secret section secure seeing seeking seemed seems
sees selected selection sends sense separate serious seriously server service session sets several shape shaky shall sharp shelf shift shock
shop short shortly shots shout shouted showed shut shy sick sight sign signal signs silent silly similar sits sitting situation size
skip sleep sleeping sleepy slide slightly slip slipped slips slowly smart smell smooth sneak sneaks social sofa soft sold solid solution solve
somehow something sometimes somewhat somewhere song soul sound sounds source south space spare speak special specific spend spent
spin spinning spite split spoke spoken spots square stack staff stage stand standing stands standby star stare starts state stated stay
stays steady stick sticks stone stood stops store storm story straight strange stream streaming street strength strong struggling stubborn
stuck student study stuff stupid style subject succeed success suddenly suggest suggests summer sun suppose supposed surely surprise
surprised suspect swear sweet swipe symbol symptom tail takes taking tale talk talks tall tangled tap task taste teach technical
technology telling tells temporarily tend terrible test text thick thin thingy things thinking thinks third thorough though thought thread
threw throw thumb tidy tie tied tiny tip tired title toes told tomorrow tone tongue tonight took tool tough towards town track trade train
travel travelling treat tree trick tricks tricky tried tries trip trouble truck truly trust truth tune twice type types typical ugly
ultimately unable uncle unfortunate unfortunately unless unlike unlikely unlucky unplugged unsure untouched unusual upset upstairs urgent
useful useless using vacuum vacuums valid value vanish vanished various version view virus visible voice wake wakes waking walk wall wander
wandered wanders warm warning wash waste watched water weak wear weather weird welcome west wet whatever wheel whenever wherever
white whoever whose wide wider wife wild willing win wind window windows winter wipe wipes wiped wise wished woman won wondered wondering
wonderful wood world worried worries worry worse worst worth wow wrapped wrist writes written yard yesterday younger yourself zero chuck throw bung step half pointing points printed wired laptops
`

/** What people write for short, or so wrongly that no speller could tell, and what they mean. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  `u=you ya=you ur=your r=are n=and teh=the hte=the wat=what ad=add lites=lights lite=light hav=have wot=what waht=what wats=whats wots=whats wich=which whcih=which witch=which
  pls=please plz=please plese=please thx=thanks trun=turn tern=turn swich=switch tele=tv telly=tv tellys=tv que=queue cue=queue ques=queue
  qeue=queue quue=queue wfi=wifi wify=wifi wif=wifi wiif=wifi wlan=wifi dsn=dns dnss=dns hmdi=hdmi hdim=hdmi hdmy=hdmi printr=printer
  ptinter=printer shure=sure fil=fill thru=through smth=something smthg=something rn=now pw=password pwd=password cos=because
  cuz=because bc=because gonna=going wanna=want gotta=must lemme=let dose=does shud=should cud=could wud=would cld=could
  wld=would yr=your yer=your abt=about b4=before ppl=people tvs=tv modum=modem ruter=router rooter=router roter=router fone=phone
  onu=ont seting=setting setings=settings fibr=fibre fiber=fibre w=with`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

export const plain: readonly string[] = common.trim().split(/\s+/)
