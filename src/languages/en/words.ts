import { joined, type WordSet } from '../../rules/words.ts'
import { inflect, nounForms } from './inflect.ts'

const list = (line: string) => line.split('|').map((w) => w.trim()).filter(Boolean)

/** A set of plain words or runs of words. */
function plain(name: string, line: string, detail?: string): WordSet {
  return { name, entries: list(line).map((written) => ({ written, form: 'word' as const, detail })) }
}
/** A set of verbs from dictionary lines: "visit", "meet met", "begin began begun", "set set + out". */
function verbs(name: string, line: string): WordSet {
  return { name, entries: list(line).flatMap(inflect) }
}
/** A set of nouns with their plurals; an irregular plural stands behind a slash. */
function nouns(name: string, line: string, detail?: string): WordSet {
  return { name, entries: list(line).flatMap((n) => nounForms(n).map((f) => ({ ...f, detail }))) }
}

/** Speech that reports what someone holds true or wants. */
export const say = verbs('say', 'say said|tell told|announce|declare|state|stress|warn|deny|insist|claim|reiterate|confirm|condemn|reply|allege|reaffirm|affirm|emphasise|emphasize|underline|argue|criticise|criticize|accuse|denounce|urge|remark|add|note|demand|reject|propose|threaten|thank|praise|welcome|acknowledge|admit|blame|vow|call called + for|call called + on|ask|complain|predict|respond|point pointed + out|suggest|describe|express|voice|explain|answer|assert|maintain|concede|caution|recall|tweet|deplore|protest|appeal + to|call called + it|call called + them|issue + a statement|issue + a declaration')
/** Words that speak only where speech follows: a conjunction, a colon, a quotation. */
export const sayBefore = verbs('sayBefore', 'continue|believe|hope|think thought|agree|indicate|report|repeat|write wrote written|conclude|promise|pledge|estimate|expect|read read|comment|show showed shown|feel felt|see saw seen|speak spoke spoken|talk')
/** Words that speak only with a clause behind "that". */
export const needsThat = verbs('needsThat', 'agree')
/** "According to". */
export const accordingTo = plain('accordingTo', 'according to|as told by|in the words of')
/** What opens reported speech after its verb. */
export const that = plain('that', 'that|whether')
export const about = plain('about', 'about|on|over|regarding|concerning')
/** Words that may stand between a subject and its verb. */
export const adverb = plain('adverb', 'also|earlier|later|previously|recently|again|today|yesterday|further|meanwhile|reportedly|repeatedly|publicly|officially|formally|now|then|already|still|however|separately|once|twice|strongly|bluntly|never|just|only|often|therefore|thus|privately|jointly|first|finally|so far|in the past|in recent years|in recent days|at the time|in turn|for his part|for its part|has|have|had|is|was|are|were|be|been|both|all')
/** Forms of being, before a participle of what is under way. */
export const being = plain('being', 'is|are|am|was|were|be|been')
/** Forms of having, before a participle of what is done. */
export const having = plain('having', 'has|have|had|having')
/** What leads to something done before, after or besides what the clause tells. */
export const whenDoing = plain('whenDoing', 'after|before|while|since|upon|when|without')
export const during = plain('during', 'during|in the course of|on the sidelines of|in the framework of|within the framework of|as part of|at the end of|at the start of')
/** What tells who is at the head of a delegation, or goes along, right behind it. */
export const ledBy = plain('ledBy', 'led by|headed by|accompanied by|chaired by|comprising|representing|including|from')
/** Words that stand for someone spoken of before. */
export const pronoun = joined('pronoun', plain('pronoun', 'he|she', 'person'), plain('pronoun', 'it', 'thing'), plain('pronoun', 'they', 'plural'))
/** Words between an institution and what it says ("a ministry statement said"). */
export const writing = plain('writing', 'statement|spokesman statement|communique|communiqué|document|press release')
/** Verbs and words that lead from a subject to the verb it acts by ("is expected to sign"). */
export const chain = plain('chain', 'to|will|would|shall|should|may|might|can|could|must|not|is|are|was|were|be|been|being|has|have|had|do|does|did|expected|due|set|scheduled|likely|ready|prepared|about|going|planned|plan|plans|planning|hope|hopes|hoped|want|wants|wanted|intend|intends|intended|agree|agrees|agreed|decide|decides|decided|refuse|refused|try|trying|seeks|seek|sought|and|or|n\'t|moving|towards')
export const negation = joined('negation', plain('negation', 'not|never|no|did not|could not|without|failed to|refused to|nor'), plain('negation', 'will not|would not|shall not|won\'t|wouldn\'t', 'ahead'))
/** To bring to an end: the day is the last one. */
export const ending = verbs('ending', 'end|wind wound + up|conclude|complete|finish|return')
export const will = plain('will', 'will|shall|\'ll')

export const arrive = verbs('arrive', 'arrive|land|fly flew flown|reach')
export const depart = verbs('depart', 'leave left|depart')
export const travel = verbs('travel', 'travel|go went gone|head|set set + out|leave left + for|depart + for|come came come + to|pay paid + a visit')
/** What says that someone is awaited in a place. */
export const dueIn = plain('dueIn', 'due in|due back in|expected in|awaited in|due to be in|scheduled to be in|will be in|to be in')
/** What says that someone is in a place. */
export const isIn = plain('isIn', 'is in|are in|was in|were in|is now in|is currently in|was already in')
/** To have someone go. */
export const send = verbs('send', 'send sent|dispatch')
export const envoys = joined('envoys', nouns('envoys', 'envoy|emissary/emissaries|delegation|mission|minister|official|team|representative|inspector|mediator|diplomat'))
/** To go at the head of a mission. */
export const lead = verbs('lead', 'lead led|head')
export const mission = nouns('mission', 'mission|delegation|trade mission|trade delegation|team')
/** Of a guest: "the visiting prime minister". */
export const visiting = plain('visiting', 'visiting')
export const visit = joined('visit', verbs('visit', 'visit|tour'), nouns('visit', 'visit|trip|tour|state visit|state tour|stopover'))
export const receiveGuest = verbs('receiveGuest', 'receive|host|welcome|greet')
export const invite = verbs('invite', 'invite')
export const invitation = nouns('invitation', 'invitation')
export const lightVerb = verbs('lightVerb', 'make made|pay paid|begin began begun|start|hold held|have had|conduct|end|wind wound + up|conclude|undertake undertook undertaken|complete|open|resume|continue|plan|launch|finish')

export const meet = verbs('meet', 'meet met|confer|gather|hold held + talks|have had + talks|meet met + with|speak spoke spoken + to|speak spoke spoken + with|talk + to|talk + with')
export const meetingNoun = nouns('meetingNoun', 'talk|meeting|discussion|negotiation|consultation|dialogue|round of talks/rounds of talks|encounter|audience/audiences|conversation|summit|summit meeting|summit talk')
export const discuss = verbs('discuss', 'discuss|negotiate|consult|talk|review|renegotiate')
/** To come back from somewhere. */
export const comeBack = joined('comeBack', verbs('comeBack', 'return'), plain('comeBack', 'on his return from|on her return from|on their return from'))
/** Where a tour leads someone. */
export const takesTo = plain('takesTo', 'take him to|takes him to|take her to|takes her to|take them to|takes them to|taking him to|taking her to|took him to|took her to')
/** What one is in another's capital for, right behind its name. */
export const forTalks = plain('forTalks', 'for talks|for discussions|for negotiations|for a meeting|for meetings|for an official visit|on an official visit|on a visit|on a state visit|on a working visit')
/** What one is in another's capital for. */
export const stayReason = joined('stayReason', plain('stayReason', 'to attend|to meet|to discuss|to sign|to negotiate|to hold'), nouns('stayReason', 'talk|meeting|discussion|negotiation|visit|trip|tour|summit'))
export const phone = joined('phone', plain('phone', 'by telephone|by phone|on the phone|over the phone|telephoned|phoned'), nouns('phone', 'telephone call|phone call|telephone conversation|phone conversation|telephone talk|phone talk'))
export const pressConference = nouns('pressConference', 'joint news conference|joint press conference|joint news briefing|state banquet|banquet|welcoming ceremony/welcoming ceremonies|reception')
export const summit = nouns('summit', 'summit|summit meeting|summit talk')
export const conference = nouns('conference', 'conference')

export const sign = joined('sign', verbs('sign', 'sign|conclude|initial|ratify|renew|reach|clinch|ink|strike struck|seal'), nouns('sign', 'signing|conclusion|signature'))
/** Participles of signing behind an instrument. */
export const signedWord = plain('signedWord', 'signed|concluded|initialled|initialed|reached|clinched|inked|struck|sealed|to be signed|to be concluded|to be initialled')
export const hand = verbs('agreeOn', 'agree + on')

export const plan = joined('plan', verbs('plan', 'expect|plan|intend|schedule|prepare|arrange|decide'), plain('plan', 'expected|due|set to|scheduled|likely|upcoming|forthcoming|planned|slated|to be held|about to|preparing|coming|later today|ahead of|for next week|on his way to|on her way to|on their way to|on the way to|en route to'))
/** Words behind a noun for what is still to come. */
export const coming = plain('coming', 'expected|planned|scheduled|due|upcoming')
export const maybe = joined('maybe', verbs('maybe', 'propose|offer|suggest|hope|want|seek sought|consider|urge|move + towards|move + toward|call called + for|recommend|invite|try|aim|renegotiate'), plain('maybe', 'may|might|could|can|should|if|possible|possibility|proposal|proposals|proposed|offer|call for|draft|potential|chance|prospect|prospects|unless|whether|hopes|efforts|effort|aimed at|resumption|convening'))
/** What opens the telling of something that came first. */
export const afterwards = plain('afterwards', 'after|following')
/** "Said that it would" is what was to come then; without speech around it is a mere thought. */
export const would = plain('would', 'would')
export const condition = plain('if', 'if|unless|whether|provided')
export const calledOff = plain('calledOff', 'been postponed|was postponed|were postponed|been cancelled|been canceled|was cancelled|was canceled|were cancelled|were canceled|been called off|was called off|were called off|been put off|was put off|were put off|been delayed')
export const cancel = verbs('cancel', 'cancel|postpone|call called + off|delay|suspend|shelve|put put + off|break broke broken + off')
export const denyWord = verbs('deny', 'deny|rule + out|refuse')

export const pledge = verbs('pledge', 'pledge|promise|undertake undertook undertaken|commit|vow|offer + to|guarantee|agree + to|agree + on the need to|provide provided + for')
/** To agree, where what is agreed to is said a few words on. */
export const consenting = verbs('consenting', 'agree|promise|pledge|undertake undertook undertaken')
/** How one agrees. */
export const consentManner = plain('consentManner', 'in principle|provisionally|the|both|further|at|meeting|talks')
/** To pass something on to another, or take it from them; said of what is to come it is a promise. */
export const transfer = verbs('transfer', 'lend lent|give gave given|grant|provide|supply|sell sold|deliver|contribute|donate|extend|finance|fund|buy bought|purchase|return|help|assist|invest|import|repay repaid|reduce|lift|reschedule|write wrote written + off|cancel|forgive forgave forgiven')
/** To do together what brings two closer. */
export const cooperate = verbs('cooperate', 'strengthen|boost|expand|deepen|cooperate|co-operate|develop|promote|intensify|enhance|widen|step + up|increase|broaden|accelerate|continue|work|join + forces|reopen|open|resume|exchange|restore|build built|share|abolish|double|raise|diversify|facilitate|consolidate')
export const agree = verbs('agree', 'agree + to|agree + on')
export const counterpart = joined('counterpart', plain('counterpart', 'counterpart|opposite number'), { name: 'counterpart', entries: [{ written: 'counterparts', form: 'word', count: 3 }] })
export const bothSides = plain('bothSides', 'both sides|the two sides|two sides|both countries|the two countries|two countries|both nations|the two nations|both parties|the two parties|the two governments|both governments|the two states|both states|each other')
export const bothPeople = joined('bothPeople', plain('bothPeople', 'the two leaders|both leaders|the two men|the two officials|leaders of the two countries|leaders of both countries'),
  plain('bothPeople', 'the two presidents|both presidents|the two heads of state|the presidents of both countries|the presidents of the two countries', 'head-of-state'), plain('bothPeople', 'the two ministers|both ministers', 'minister'),
  plain('bothPeople', 'the prime ministers|the two prime ministers|both prime ministers|the two premiers', 'head-of-government'), plain('bothPeople', 'the two foreign ministers|both foreign ministers|the foreign ministers of the two countries|the foreign ministers of both countries', 'foreign-minister'))
export const ownState = plain('ownState', 'his country|her country|their country|its country|our country|his government|her government')
export const accompany = verbs('accompany', 'accompany|travel + with')
export const between = plain('between', 'between|among|between both')
export const withWhom = plain('with', 'with|alongside|together with|along with')
export const toWhere = plain('to', 'to|into|towards|toward')
export const inWhere = plain('in', 'in|at|inside|near|through|throughout')
export const inside = plain('inWhere', 'in')
export const fromWhere = plain('from', 'from')
export const byWhom = plain('by', 'by')
export const of = plain('of', 'of')
export const forWhom = plain('for', 'for|on behalf of')
export const against = plain('against', 'against|on|via|under|over|about|behind|as|than|like')
export const and = plain('and', 'and|as well as|&|or|but')
export const each = plain('each', 'both|each of')
export const which = plain('which', 'who|which|whom')
/** Of one that follows others. */
export const oneMore = plain('oneMore', 'another|next|further|fresh|new')
/** Of the one behind whom no other came. */
export const lastOne = plain('lastOne', 'last|only|latest')
/** To call on someone, as an envoy does. */
export const callOn = plain('callOn', 'courtesy call on|farewell call on|paid a call on|pay a call on|paid a courtesy visit to|paid a courtesy call on')
export const delegation = nouns('delegation', 'delegation|presidential delegation|buying mission|purchasing mission|goodwill mission|economic mission|fact-finding mission|trade mission|trade delegation|business delegation|congressional delegation|parliamentary delegation|military delegation|economic delegation|ministerial delegation|official delegation|high-level delegation')
/** What stands for a state before a hyphen. */
export const jointPrefix = joined('jointPrefix', ...([['sino', 'CHN'], ['franco', 'FRA'], ['anglo', 'GBR'], ['russo', 'RUS'], ['indo', 'IND'], ['greco', 'GRC'], ['italo', 'ITA'], ['luso', 'PRT'], ['hispano', 'ESP'], ['austro', 'AUT']] as const).map(([word, party]) => plain('jointPrefix', word, party)))
/** Two states that go by one name. */
export const twoStates = joined('twoStates', plain('twoStates', 'the two koreas|two koreas|both koreas|north and south korea|south and north korea', 'KOR PRK'), plain('twoStates', 'the two germanys|the two germanies|both germanys|east and west germany|west and east germany', 'DEU DDR'),
  plain('twoStates', 'the two yemens|north and south yemen|both yemens', 'YEM YMD'), plain('twoStates', 'the two sudans|both sudans', 'SDN SSD'))
/** What sells, makes and trades, and binds no state. */
export const enterprise = joined('enterprise', nouns('enterprise', 'firm|company|bank|group|supplier|producer|maker|airline|carmaker|manufacturer|refiner|trader|importer|exporter|miner|club|university|consortium/consortia|subsidiary|giant|retailer|utility|contractor|shipyard|operator|broadcaster|team|side|striker|player|coach'))
/** Words of sport, and of companies: what a report is full of is weighed. */
export const sport = joined('sport', plain('sport', 'world cup|olympic|olympics|football|soccer|rugby|cricket|tennis|basketball|hockey|golf|boxing|premier league|champions league|test match|grand prix|stadium|home side'), nouns('sport', 'match|semi-final|quarter-final|semifinal|coach|striker|midfielder|goalkeeper|league|tournament|championship|medal|player|wicket|innings/innings|batsman/batsmen|referee|penalty shootout|squad|athlete|fixture|fan'))
export const business = joined('business', plain('business', 'inc|corp|ltd|plc|earnings|net income|revenue|revenues|profit|profits|chief executive|ceo|stock market|wall street|pct stake'), nouns('business', 'share|shareholder|dividend|stake|subsidiary|merger|takeover|company|firm|customer|investor|retailer|unit'))
/** People whom states send to deal with each other, and who speak for none by themselves. */
export const sent = nouns('sent', 'expert|team|negotiating team|mission|lawmaker|parliamentarian|commander|commissioner|general|technical team|minister')
export const government = plain('government', 'government|governments|ministry|ministries|foreign ministry|foreign ministries|defence ministries|defence ministry|defense ministry|administration|authorities|embassy|presidency|parliament|cabinet|side|regime|leadership|central bank|military|army|presidential office|mission|national assembly|foreign office|department|consulate|navy|monarchy|junta|ruling party|council of ministers')
export const official = joined('official', plain('official', 'government sources|official sources|ministry sources|diplomatic sources|government source|diplomatic source|official source|trade source|envoys'), nouns('official', 'official|diplomat|negotiator|inspector|mediator|delegate|government official|ministry official|senior official|officer|aide|leader|minister|authority/authorities|representative|spokesman/spokesmen|spokeswoman/spokeswomen'))
export const document = joined('document', plain('document', 'the letter|the statement|the communique|the note', 'speaks'), plain('document', 'statement|communique|communiqué|announcement|note|letter'))
export const former = plain('former', 'former|ex|late|ousted|deposed|then|one-time|retired|the late|then-|ex-|outgoing')
export const holding = plain('holding', 'acting|interim|current|incoming|new|newly elected|newly appointed|visiting|senior|chief|federal|incumbent|top|deputy|unnamed|unidentified|high-ranking|high-level|elected|caretaker|ruling')
export const nonState = plain('nonState', 'sources|source|experts|analysts|witnesses|reporters|traders|economists|newspaper|agency|television|report|company|spokesperson for the company|residents|critics|researchers|police|doctors|workers|industry sources|diplomat|diplomats')
export const capitalCity = joined('capitalCity', plain('capitalCity', 'capital', 'capital'), plain('capitalCity', 'city of|capital city of|town of|resort of|port of|capital of|the city of'))
export const possessive = plain('possessive', 'his|her|its|their|our')
export const adjective = plain('adjective', 'official|state|working|bilateral|joint|brief|first|second|third|last|next|recent|further|new|several|series|formal|informal|historic|three-day|two-day|four-day|one-day|week-long|day-long|separate|private|direct|high-level|closed-door|planned|possible|proposed|scheduled|upcoming|forthcoming|goodwill|surprise|final|long|short|previous|another|peace|trade|economic|political|a|an|the|any|more|many|two|three|four|five|day|week|days|weeks|hours|round|rounds|of')
export const visitLevel = joined('visitLevel', plain('visitLevel', 'official visit|official|official trip|official tour', 'official'), plain('visitLevel', 'state visit|state|state tours', 'state'), plain('visitLevel', 'working visit|working', 'working'))
export const instrumentVerb = plain('instrument verb', 'calling for|covering')

/** How long a visit is said to last, in days. */
export const lengthOfVisit: WordSet = { name: 'lengthOfVisit', entries: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].flatMap((word, i) => [`${word}-day`, `${i + 2}-day`].map((written) => ({ written, form: 'word' as const, detail: String(i + 2) }))).concat({ written: 'week-long', form: 'word', detail: '7' }, { written: 'weeklong', form: 'word', detail: '7' }) }

export const hold = verbs('hold', 'hold held|convene|open|meet met|begin began begun|attend|chair|conclude|co-chair|take took taken + place|gather')
/** What is not signed yet. */
export const draft = plain('draft', 'draft|drafts')
/** A day that is not set. */
export const someday = plain('someday', 'at a later date|later|in the near future|in the coming period|in the future|soon|before long|at a date')
/** What opens a list of what was counted before. */
export const listOpens = plain('listOpens', 'they include|they included|these include|these included|among them|among these|documents include|agreements include|documents included|agreements included')
/** What becomes of an instrument once it is signed; of a parliament, to approve is to ratify. */
export const ratify = { ...verbs('ratify', 'ratify'), entries: [...verbs('ratify', 'ratify').entries, ...nouns('ratify', 'ratification').entries].map((entry) => ({ ...entry, detail: 'ratified' })) }
export const approve = { ...verbs('approve', 'approve|endorse|adopt|pass'), entries: [...verbs('approve', 'approve|endorse|adopt').entries, ...nouns('approve', 'approval').entries].map((entry) => ({ ...entry, detail: 'ratified' })) }
export const parliament = plain('parliament', 'parliament|senate|national assembly|house of representatives|lower house|upper house|majlis|mazhilis|duma|knesset|bundestag|congress|chamber of deputies|shura council|lawmakers|deputies')
export const stage = joined('stage', plain('stage', 'entered into force|came into force|enters into force|entry into force|into force|came into effect|took effect|takes effect|has taken effect|effective', 'in-force'),
  plain('stage', 'expired|expires|has expired|lapsed|was terminated|has been terminated|ceased to be in force|expiry of', 'ended'), plain('stage', 'extended|extends|prolonged|renewed|renews|extension of|renewal of', 'extended'))
/** What is still waited for. */
export const pending = plain('pending', 'pending|awaiting|awaits|subject to|after its|upon its|until its')
/** The one that follows. */
export const next = plain('next', 'next|following')
/** Of an act told before, taken up by its noun: to be held. */
export const takesPlace = verbs('takesPlace', 'take took taken + place|hold held|convene|proceed|begin began begun|start|open')
export const until = plain('until', 'until|till')
export const sessionWord = nouns('sessionWord', 'session|meeting|round|sitting|edition')
export const bodyQualifier = joined('bodyQualifier', plain('bodyQualifier', 'joint|intergovernmental|inter-governmental|mixed|bilateral', 'joint'), plain('bodyQualifier', 'cooperation|coordination|association|stabilisation and association|intergovernmental|strategic cooperation|partnership|strategic partnership', 'shared'), plain('bodyQualifier', 'high-level|high level|annual|supreme|higher|economic|trade|business|ministerial|strategic|coordinating|security|political|military|technical|planning|consultative|energy|commercial|and|general|working|contact|steering|defence|defense|investment|cultural|scientific|maritime|consular|parliamentary|friendship|ministers'))
export const found = verbs('found', 'establish|set set + up|found|create|form|launch')
export const subjectOpens = plain('subjectOpens', 'on|for|covering|to|concerning|regarding|in the field of|in the fields of|aimed at|calling for|settling|relating to|governing|allowing|under which|of')
export const titleEnds = plain('titleEnds', 'with|between|during|after|before|which|who|while|signed|by|last|today|yesterday|in|at|under|when|will|would|was|were|is|are|said|has|had|expected|and')
export const period = plain('period', 'for the period|covering|for the years|the years|the period')
export const article = plain('article', 'the')
export const target = joined('target', verbs('target', 'aim|target|expect|hope|plan|seek'), plain('target', 'goal|target|objective|provided for|calling for|to reach|will reach|to raise|will raise|to lift|to take|bring it to|to rise to|will rise to|to increase to|will increase to|to boost|will boost|to double|to bring to|to hit|will increase|will rise|to rise|to increase|would rise|would increase'))

/** Instruments: which kind, words, singular 1 or plural 3. */
export const instruments: readonly [string, string, (1 | 2 | 3)][] = [
  ['agreement', 'agreement|accord|pact|deal|framework agreement|cooperation agreement|trade agreement|draft agreement|settlement|arrangement', 1], ['agreement', 'agreements|accords|pacts|deals|cooperation agreements|arrangements|agreements and memoranda of understanding', 3],
  ['memorandum', 'memorandum of understanding|memorandum|mou|memorandum of cooperation', 1], ['memorandum', 'memoranda of understanding|memoranda|memorandums|memorandums of understanding|mous', 3],
  ['protocol', 'protocol', 1], ['protocol', 'protocols', 3], ['treaty', 'treaty|peace treaty|convention', 1], ['treaty', 'treaties|cooperation treaties|conventions', 3],
  ['other', 'documents|bilateral documents|joint documents|cooperation documents', 3], ['declaration', 'joint declaration|declaration|joint statement|joint communique|joint communiqué', 1], ['declaration', 'joint declarations|declarations', 3], ['programme', 'programme of cooperation|programme of|program of|programme for|action plan|plan of action|plan of|plan for|roadmap|work programme|executive programme|executive program|cooperation programme|cultural programme|joint programme', 1], ['programme', 'programmes|action plans|executive programmes|cooperation programmes', 3],
  ['minutes', 'minutes', 1], ['contract', 'contract', 1], ['contract', 'contracts', 3], ['letter', 'letter of intent|letters of intent|exchange of letters', 1], ['other', 'document', 1], ['other', 'documents', 3],
]
/** To become a member of an organisation, and to leave one. */
export const joining = verbs('joining', 'join|accede + to|become became become + a member of|become became become + a full member of|enter')
export const leaving = verbs('leaving', 'leave left|quit quit|withdraw withdrew withdrawn + from|pull + out of|walk + out of')
/** Relations between states by level; `bare` ones are diplomatic relations only right behind what becomes of them. */
export const relations: readonly [string, string][] = [
  ['strategic-partnership', 'strategic partnership|comprehensive strategic partnership|enhanced strategic partnership|strategic relationship'], ['partnership', 'comprehensive partnership|partnership'],
  ['alliance', 'military alliance|alliance|naval coalition|long-standing ally|coalition'], ['diplomatic-relations', 'diplomatic relations|diplomatic ties|full diplomatic relations|diplomatic links'],
  ['bare', 'ties|relations|links'],
  ['free-trade', 'free trade area|free trade zone|customs union|free trade bloc'],
]
/** What becomes of a relation. */
export const changes: readonly [string, string][] = [
  ['founded', 'establish|established|establishing|founded|set up|launched|announced|opened|created|join|joined'], ['raised', 'upgrade|upgraded|raise|raised|elevate|elevated'],
  ['restored', 're-establish|re-established|reestablish|reestablished|restores|restore|restored|restoring|resume|resumed|resumption|renew|renewed|normalise|normalised|normalize|normalized'], ['cut', 'cut|cuts|cut off|cutting|sever|severed|severs|severing|broken off|broke off|break off|broke|suspended|broke with'],
]
/** What an amount of money measures; trade stands between two parties by itself. */
export const measures: readonly [string, string, string?][] = [
  ['trade', 'bilateral trade|trade volume|trade turnover|mutual trade|turnover|trade exchange|trade exchanges|two-way trade|trade|commercial exchanges|commerce', 'bilateral'], ['trade', 'exports|imports|buy|bought|sell|sold|sales|purchase|purchases|deal|exported|imported|export|import|trade surplus|trade deficit|surplus|deficit|goods'],
  ['investment', 'investment|investments|invested|invest'], ['aid', 'aid|assistance|grant|grants|humanitarian aid|donate|donated|donation|contribute|contributed|contribution|give|gave|given'],
  ['loan', 'loan|loans|credit|credits|debt|debts|credit line|lend|lent|lending|owes|owed|borrow|borrowed'],
]
/** What a state lays on what comes in. */
export const duty = plain('duty', 'tariff|tariffs|duties|levies')
/** Goods of somebody's, what somebody sells and what somebody buys: whose they are is said beside them. */
export const goods = plain('goods', 'goods|products|merchandise')
export const exports = plain('exports', 'exports')
export const imports = plain('imports', 'imports')
const GOODS = new Set(['warplanes', 'fighters', 'aircraft', 'planes', 'tanks', 'missiles', 'vessels', 'ships'])
/** What is counted between two parties; goods may be what trade is measured in. */
export const counted: readonly [string, string, string?][] = [
  ['tonne', 'tonnes|tonne|tons|metric tons', 'goods'], ['barrels', 'barrels', 'goods'],
  ...'companies|firms|students|troops|soldiers|tourists|visitors|nurses|workers|refugees|projects|flights|warplanes|fighters|aircraft|planes|tanks|missiles|vessels|ships|scholarships|engineers|doctors|experts|citizens|passport-holders|pilgrims'.split('|').map((w): [string, string, string?] => [w, w, GOODS.has(w) ? 'goods' : undefined]),
]

/** What becomes of a relation, and what an amount measures, as sets that rules can name; the recognisers read `changes` and `measures` with their values. */
export const relationChange: WordSet = { name: 'relationChange', entries: changes.flatMap(([value, written]) => written.split('|').map((w) => ({ written: w.trim(), form: 'word' as const, detail: value }))) }
export const amountOf: WordSet = { name: 'amountOf', entries: measures.flatMap(([value, written]) => written.split('|').map((w) => ({ written: w.trim(), form: 'word' as const, detail: value }))) }
