import type { AccessWords } from '../access-words.ts'
import type { DeskWords } from '../desk-words.ts'
import type { FactWords } from '../facts-words.ts'
import type { GroundWords } from '../grounds.ts'
import type { Words } from '../words.ts'

const suffix = (n: number) => (n % 100 >= 11 && n % 100 <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')

/** Facts told in English. */
const english: FactWords = {
  language: 'en',
  locale: 'en-GB',
  direction: 'ltr',
  headings: { visit: 'Visits', meeting: 'Meetings', session: 'Sessions', signing: 'Signings', framework: 'Frameworks', pledge: 'Promises', figure: 'Figures', office: 'Offices', statement: 'Statements' },
  modality: { happened: 'took place', planned: 'planned', possible: 'possible', cancelled: 'called off', denied: 'denied' },
  role: {
    'head-of-state': 'head of state', monarch: 'monarch', 'crown-prince': 'crown prince', 'head-of-government': 'head of government', 'deputy-head-of-government': 'deputy head of state or government', 'foreign-minister': 'foreign minister',
    minister: 'minister', 'deputy-minister': 'deputy minister', speaker: 'speaker of parliament', ambassador: 'ambassador', envoy: 'envoy', spokesperson: 'spokesperson', 'secretary-general': 'secretary-general',
    'military-chief': 'military chief', 'head-of-agency': 'head of agency', 'head-of-party': 'head of party', 'member-of-parliament': 'member of parliament', other: 'official',
  },
  portfolio: {},
  roleWithPortfolio: (role, portfolio) => `${role} of ${portfolio}`,
  visitLevel: { state: 'state visit', official: 'official visit', working: 'working visit' },
  format: { talks: 'talks', phone: 'by telephone', summit: 'summit', conference: 'conference', ceremony: 'ceremony' },
  stage: { announced: 'announced', signed: 'signed', ratified: 'ratified', 'in-force': 'in force', extended: 'extended', ended: 'ended' },
  instrument: { agreement: 'agreement', memorandum: 'memorandum of understanding', protocol: 'protocol', treaty: 'treaty', declaration: 'declaration', programme: 'programme', minutes: 'minutes', contract: 'contract', letter: 'letter', other: 'instrument' },
  instruments: { agreement: 'agreements', memorandum: 'memoranda of understanding', protocol: 'protocols', treaty: 'treaties', declaration: 'declarations', programme: 'programmes', minutes: 'minutes', contract: 'contracts', letter: 'letters', other: 'instruments' },
  several: (count, instruments) => (count === null ? `several ${instruments}` : `${count} ${instruments}`),
  bodyType: { council: 'council', commission: 'commission', committee: 'committee', group: 'group', forum: 'forum', summit: 'summit', mechanism: 'mechanism' },
  ordinal: (n) => `${n}${suffix(n)} session`,
  level: { 'strategic-partnership': 'strategic partnership', partnership: 'partnership', alliance: 'alliance', 'diplomatic-relations': 'diplomatic relations', 'standing-body': 'standing body', 'free-trade': 'free trade', membership: 'membership', other: 'framework' },
  change: { founded: 'founded', raised: 'raised', restored: 'restored', cut: 'cut', stated: 'stated' },
  measure: { trade: 'trade', investment: 'investment', aid: 'aid', loan: 'loan', other: 'amount' },
  doubt: {
    'published-inferred': 'day of publication inferred', 'month-names-disagree': 'two month names disagree', 'weekday-mismatch': 'weekday does not fit the date', 'count-mismatch': 'the numbers do not add up',
    'two-parties': 'one person, two parties', 'future-as-past': 'told as past, but dated after publication', 'name-unclear': 'name unclear', 'language-unsure': 'language unsure',
  },
  organisations: {},
  states: { SUN: 'Soviet Union', YUG: 'Yugoslavia', CSK: 'Czechoslovakia', DDR: 'East Germany', PSE: 'Palestine' },
  arrow: '→',
  comma: ', ',
  and: ' and ',
  target: 'aimed for',
  former: 'former',
  unnamed: 'unnamed',
  noDate: 'no date given',
  signedBy: 'signed by',
  covers: 'for',
  due: 'due',
  doubts: 'Doubts',
  published: 'published',
  inferred: 'inferred',
  publishedUnknown: 'day of publication unknown',
  noFacts: 'Nothing for the register in this report.',
  chosen: 'taken',
  times: (n) => (n === 1 ? 'once' : `${n} times`),
}

/** Signing in and the public view in English. */
const accessEnglish: AccessWords = {
  signIn: { title: 'Sign in', email: 'E-mail address', password: 'Password', enter: 'Sign in', elsewhere: (name) => `Sign in with ${name}`, refused: 'You could not be signed in there. Ask an admin of this register to add your e-mail address.', out: 'Sign out', signedIn: (name) => `Signed in as ${name}` },
  manage: { title: 'People and public', help: 'Replies of readers, what is public, who may sign in, and what people did.' },
  roles: { reader: 'Reader', analyst: 'Analyst: adds reports', editor: 'Editor: decides, follows sources, rules on replies', admin: 'Admin: people, what is public' },
  ownPassword: { title: 'Your password', present: 'Present password', next: 'New password', change: 'Change and sign in anew', hint: 'At least 12 characters; a few words in a row are good.', changed: 'Changed. Sign in with the new one.' },
  calendar: { title: 'Your calendar', help: 'Subscribe to this address in your calendar program. It holds a key of yours: whoever has it sees what is due. Another password makes it void.', address: 'Address' },
  users: {
    title: 'Who may sign in', help: 'While nobody stands here, the desk is open to whoever is at this machine. The first one added is an admin; from then on everybody signs in.', none: 'Nobody yet.', email: 'E-mail address', name: 'Name', role: 'Role', password: 'Password', passwordHint: 'Left empty, they sign in at the OpenID provider only.', add: 'Add', remove: 'Remove', lastSeen: 'Last seen', never: 'never', ways: 'Signs in by', byPassword: 'password',
  },
  record: { title: 'What people did', help: 'Each change, each document taken along and each refusal, the latest first.', when: 'When', who: 'Who', what: 'What', about: 'About', outcome: 'Outcome', done: 'done', refused: 'refused', none: 'Nothing yet.' },
  replies: { title: 'Replies of readers', help: 'What readers of the public pages left. It appears there after you approve it.', none: 'No reply waits.', waiting: 'waits', approved: 'approved', refused: 'refused', approve: 'Approve', refuse: 'Refuse', about: 'Under', onlyEditors: 'seen by editors only' },
  published: { title: 'Public pages', help: 'Pairs whose entries and sources everybody may read, without signing in.', none: 'Nothing is public.', first: 'Party', second: 'and', publish: 'Make public', end: 'End', open: 'Open the page' },
  view: {
    tagline: 'The register of cooperation between states', index: 'Relations that may be read here', none: 'Nothing is public here.', entries: 'What happened', sources: 'Sources', source: 'Source', entry: 'Entry', report: 'Report', said: 'What it says', promises: 'What was promised', values: 'What reports say', replies: 'Corrections and replies', noReplies: 'None yet.', respond: 'Leave a correction or a reply', respondHelp: 'It appears here once an editor has read it.', kind: 'What it is',
    kinds: { correction: 'A correction', reply: 'A reply' }, name: 'Your name', email: 'Your e-mail address', emailHelp: 'For questions of the editors. It is never published.', text: 'What you have to say', send: 'Send', leaveEmpty: 'Leave this field empty', thanks: 'Thank you', thanksHelp: 'What you wrote has arrived. An editor reads it before it appears.', back: 'Back', missing: 'Nothing public stands here.', refused: 'That could not be taken', original: 'The report where it was published', otherLanguage: 'Arabic',
  },
}

/** Words of plots, map, facets and what is put in by hand, in English. */
const deskEnglish: DeskWords = {
  figures: { told: 'told by reports', aimed: 'aimed for', asTable: 'As a table', last: (amount, month) => `Last told: ${amount}, ${month}.`, aim: (amount, until) => `Aim: ${amount}${until ? ` by ${until}` : ''}.` },
  relations: {
    kind: 'Kind', allKinds: 'All kinds', order: 'Order', orders: { entries: 'Most entries', open: 'Most open', overdue: 'Most overdue', last: 'Latest', name: 'Name' }, asMatrix: 'Matrix', asMap: 'Map',
    mapHelp: 'The darker a country, the more the register holds of it. Choose one, then another, to open the pair.', mapWith: (party) => `${party} and the others. Choose a country to open the pair.`, unchosen: 'All countries', fewer: 'fewer', more: 'more', noneFound: { title: 'Nothing in this choice', help: 'Choose another kind or a longer period.' },
  },
  search: { facets: 'Narrow down', clear: 'Show all', years: 'Year', marked: 'Sentences' },
  today: {
    since: (when) => `Since your last visit, ${when}`, first: 'Newest first; from your next visit on, what came since then.', nothingNew: { title: 'Nothing new since your last visit', help: 'What the next report tells will stand here.' }, seen: 'All seen', setAside: 'Set aside', quiet: 'with nothing for the register', readHelp: 'read', more: 'All of them',
  },
  adding: { name: 'Add a fact', help: 'Select the words that say it, then choose what they say.', kind: 'What they say', words: 'Words', add: 'Add', added: 'Added', selected: 'Selected', cannot: 'Select words of the text first.', missing: (slot) => `${slot} is needed.` },
  joining: { part: 'Part', parted: 'Parted', join: 'Join', joined: 'Joined', partHelp: 'This report speaks of something else' },
  brief: { ofBody: (name) => `Brief: ${name}`, ofPerson: (name) => `Brief: ${name}`, offices: 'Offices', took: 'Took part in', sessions: 'Sessions', next: 'Next session', wrote: 'Said' },
}

/** Why reports were joined or kept apart, in English. */
const groundsEnglish: GroundWords = {
  first: () => 'first to tell of it', decided: () => 'joined by decision', parted: () => 'parted by decision', 'kinds-differ': ([a, b]) => `never one entry, being of two kinds: ${a} and ${b}`,
  'ahead-differs': () => 'what is promised and what took place stand apart; a link says when one answers the other', 'never-compared': () => 'they share no parties within days of each other, and so were never compared',
  'best-too-low': ([best, needed]) => `no report of the one fits the other: the best by ${best}, ${needed} is needed`, 'better-elsewhere': ([best]) => `one fits by ${best}, but fitted its own entry better when it came, or two were too near each other to choose`, older: ([words]) => words!, awaited: ([days]) => `told as held, while all others await it: ${days}`, 'stood-in': ([entry, day]) => `stood in ${entry}${day ? ` until ${day}` : ''}, which proved to be this`, 'most-fit': ([share]) => `${share} of its facts fit`,
  'person-in-both': ([name]) => `${name} in both`, 'persons-partly': ([name, a, b]) => `${name} in both, but ${a} against ${b}`, 'persons-differ': ([a, b]) => `other persons: ${a} and ${b}`, 'no-person': () => 'no person to compare',
  'place-in-both': ([place]) => `${place} in both`, 'state-in-both': ([place]) => `${place} in both`, 'places-differ': ([a, b]) => `other places: ${a} and ${b}`, 'hosts-differ': ([host]) => `another host: ${host}`, 'visitors-differ': ([parties]) => `visitors of other parties: ${parties}`, 'parties-differ': () => 'other parties',
  'goes-to': ([who, host]) => `${who} to ${host}`, 'of-parties': ([parties]) => parties!, 'form-differs': ([form]) => `another form: ${form}`, 'body-differs': ([name]) => `another body: ${name}`, 'sessions-differ': ([a, b]) => `other sessions: ${a} and ${b}`, 'session-in-both': ([number]) => `session ${number} in both`, 'body-of': ([sort, parties]) => `${sort} of ${parties}`,
  'several-both': ([a, b]) => (a && b ? `several in both: ${a} and ${b}` : 'several in both'), 'several-and-one': () => 'several in one, a single one in the other', 'no-titles': () => 'no title in either', 'no-title': () => 'no title to compare', 'titles-in-scripts': () => 'titles in other scripts', 'subjects-alike': () => 'titles of one subject', 'subjects-differ': () => 'titles of different subjects', became: () => 'tells what became of it, whenever it was signed', 'titles-alike': ([like]) => `titles alike (${like})`, 'titles-differ': ([a, b]) => `titles differ: ${a} and ${b}`, 'instruments-differ': ([a, b]) => `${a} in one, ${b} in the other`,
  'level-differs': ([level]) => `another level: ${level}`, 'turn-differs': ([change]) => `another turn: ${change}`, 'name-differs': ([name]) => `another name: ${name}`, 'level-of': ([level, parties]) => `${level} of ${parties}`, 'side-differs': () => 'another side undertakes it', 'words-in-scripts': () => 'words in other scripts', 'words-alike': ([like]) => `words alike (${like})`,
  'amount-differs': ([amount]) => `another amount: ${amount}`, 'owner-differs': ([a, b]) => `of ${a}, here of ${b}`, 'amount-in-both': ([measure, amount]) => `${measure}: ${amount} in both`, 'target-in-both': ([amount]) => `aim of ${amount} in both`, 'name-is-other': () => 'another name', 'named-as': ([a, b]) => (a === b ? `${a} by the same name` : `${a} as ${b}`), 'office-in-both': ([role]) => `${role} in both`, 'office-not-seen': ([role]) => `not seen as ${role}`,
  'days-apart': () => 'days too far apart', 'week-early': ([days, most]) => `${days}, a week before the days that most say: ${most}`, 'days-and': ([a, b]) => (a === b ? `the same days: ${a}` : `${a} and ${b}`), 'days-against-most': ([a, most]) => `${a}, while most say ${most}`, 'days-and-told': ([days, told]) => `${days}, and told on ${told}`, 'told-and-told': ([a, b]) => (b === undefined || a === b ? `told on ${a}` : `told on ${a} and on ${b}`),
  'due-at-other-time': () => 'due at another time', 'due-and': ([a, b]) => (a === b ? `due on the same days: ${a}` : `due ${a} and ${b}`), 'due-against-most': ([a, most]) => `due ${a}, while most say ${most}`, 'told-past-due': ([told, due]) => `told on ${told}, was due ${due}`, 'told-within': ([days]) => `told within ${days} of each other`,
}

/** The interface in English. */
export const words: Words = {
  language: 'en',
  locale: 'en-GB',
  direction: 'ltr',
  ownName: 'English',
  facts: english,
  access: accessEnglish,
  desk: deskEnglish,
  grounds: groundsEnglish,
  phrases: {},
  refusal: (found, expected, advice) => `found ${found}; expected ${expected}. ${advice}`,
  brand: 'Diwan',
  tagline: 'The register of cooperation between states',
  kinds: { visit: 'Visit', meeting: 'Meeting', session: 'Session', signing: 'Signing', framework: 'Framework', pledge: 'Promise', figure: 'Figure', office: 'Office', statement: 'Statement', person: 'Person', body: 'Body' },
  slots: {
    when: 'When', place: 'Where', visitors: 'Visitors', host: 'Host', level: 'Level', participants: 'Participants', format: 'Form', instrument: 'Instrument', title: 'Title', count: 'Number', parties: 'Parties', signatories: 'Signatories', period: 'Period', stage: 'Stage', body: 'Body', bodyType: 'Type', ordinal: 'Session',
    name: 'Name', change: 'Change', by: 'Promised by', to: 'To', what: 'What', due: 'Due', speaker: 'Speaker', measure: 'Measure', amount: 'Amount', target: 'Target', whose: 'Whose', person: 'Person', role: 'Office', portfolio: 'Portfolio', party: 'Party', modality: 'State', former: 'Former', unit: 'Unit', persons: 'Persons', status: 'Status',
  },
  statuses: { open: 'Open', met: 'Kept', 'met late': 'Kept late', moved: 'Moved', superseded: 'Replaced', cancelled: 'Cancelled', missed: 'Missed', overdue: 'Overdue', disputed: 'Disputed' },
  links: { 'met by': 'Kept by', meets: 'Keeps', 'superseded by': 'Replaced by', supersedes: 'Replaces', 'session of': 'Session of', sessions: 'Sessions', 'part of': 'Part of', parts: 'Parts', 'disputed by': 'Disputed by' },
  acts: { confirm: 'Confirmed', correct: 'Corrected', reject: 'Rejected', add: 'Added', join: 'Joined', part: 'Parted', rename: 'Renamed', 'set-status': 'Status set', remind: 'Reminder set', settle: 'Doubt settled', undo: 'Undone' },
  doubtHelp: {
    'published-inferred': 'The report carries no date. The day was worked out from what the text allows; the likeliest comes first.',
    'month-names-disagree': 'The text gives two names for one month, and they name different months.',
    'weekday-mismatch': 'The weekday and the date in the text do not belong together.',
    'count-mismatch': 'The number in the text differs from the list that follows it.',
    'two-parties': 'One person is named with two parties.',
    'future-as-past': 'A day after publication is told as if it had passed.',
    'name-unclear': 'Where this name begins or ends is not certain.',
    'language-unsure': 'The language of the report could not be told for certain.',
    'values-differ': 'Reports give different values. All of them are kept; the best supported is shown first.',
    denied: 'One report denies what another says.',
  },
  entryDoubts: { 'values-differ': 'reports differ', denied: 'denied by a report' },
  counts: {
    reports: { one: '# report', other: '# reports' }, independent: { one: '# independent', other: '# independent' }, facts: { one: '# fact', other: '# facts' }, doubts: { one: '# doubt', other: '# doubts' }, entries: { one: '# entry', other: '# entries' },
    promises: { one: '# promise', other: '# promises' }, results: { zero: 'Nothing found', one: '# result', other: '# results' }, days: { one: '# day', other: '# days' }, months: { one: 'month', other: '# months' }, signed: { one: '# instrument', other: '# instruments' }, sayReports: { one: '# report says so', other: '# reports say so' }, copies: { one: '# copy', other: '# copies' }, languages: { one: '# language', other: '# languages' },
  },
  yes: 'yes',
  no: 'no',
  and: ' and ',
  to: 'to',
  visitTo: (who, host) => `${who} to ${host}`,
  unknown: 'unknown',
  noDay: 'no day said',
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  daysLeft: (days) => `in ${days}`,
  daysPast: (days) => `${days} ago`,
  pages: { today: 'Today', reports: 'Reports', relations: 'Relations', review: 'Review', search: 'Search', add: 'Add', entry: 'Entry' },
  frame: {
    skip: 'Skip to the page', menu: 'Pages', search: 'Search', searchHint: 'Search reports and entries… ( / )', settings: 'Settings', language: 'Language', theme: 'Theme', themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    digits: 'Digits', digitKinds: { latn: '0123456789', arab: '٠١٢٣٤٥٦٧٨٩' }, hijri: 'Hijri dates beside Gregorian', keys: 'Keys', close: 'Close', more: 'Show more', back: 'Back', reference: 'HTTP reference',
  },
  keyHelp: { next: 'Next', previous: 'Previous', confirm: 'Confirm the fact', correct: 'Correct the fact', reject: 'Reject the fact', settle: 'Settle a doubt; 0 leaves it', undo: 'Undo the last decision', search: 'Search', today: 'Today', reports: 'Reports', relations: 'Relations', review: 'Review', add: 'Add', keys: 'These keys' },
  state: {
    loading: 'Loading…', failing: 'This page could not be loaded', failingHelp: 'The register did not answer as expected. What it said:', again: 'Try again',
    missing: { title: 'Nothing stands here', help: 'The address names no page, report or entry of this register. It may have been joined with another: search for it by its words.' }, offline: 'The register does not answer. Is "npm start" still running?',
  },
  today: {
    title: 'Today', fresh: 'New in the register', due: 'Due', overdue: 'Overdue', doubts: 'Doubts to settle', read: 'Reports read', latest: 'Latest reports', nothingDue: { title: 'Nothing is due', help: 'No report names a day in the next 90 days.' }, nothingOverdue: { title: 'Nothing is overdue', help: 'Every promise with a day behind it has been followed up.' },
    nothingFresh: { title: 'The register is empty', help: 'Add a report: paste a text or drop files, and what it says appears here.' }, allReports: 'All reports', allDoubts: 'Settle them', lastReport: 'Latest report', next90: 'in the next 90 days', later: 'Later, or with no day said',
  },
  reports: {
    title: 'Reports', language: 'Language', party: 'Party', all: 'All', none: { title: 'No report yet', help: 'Paste a text or drop files: each becomes a report with its facts.' }, noneFound: { title: 'No report fits', help: 'Choose another party or language.' }, languageOf: 'Language of the report',
  },
  report: {
    facts: 'Facts', doubts: 'Doubts', chooseHelp: 'Choose a fact to see its words, or words to see their facts.', inferred: 'date inferred', publishedOn: 'Published on', toldIn: (month) => `told in ${month}`, noDate: 'date unknown', outlet: 'Outlet', source: 'Source', copies: 'The same text in', quiet: { title: 'Nothing for the register', help: 'This report says nothing of relations between states. That is a good answer.' },
    rule: 'Rule', confidence: 'Confidence', entry: 'Entry', sameStory: 'Other reports of the same', confirm: 'Confirm', correct: 'Correct', reject: 'Reject', undo: 'Undo', corrected: 'Corrected.', whatToCorrect: 'What is wrong', from: 'From', until: 'Until', confirmed: 'Confirmed', rejected: 'Rejected', kept: 'Kept.', undone: 'Undone.', showKinds: 'Kinds shown', previous: 'Previous', next: 'Next', sheetOpen: 'All facts', sheetClose: 'Back to the text', taken: 'taken', otherFacts: 'These words also say',
    takenDown: 'This report was taken down.', at: (number, of) => `${number} of ${of}`,
  },
  pair: {
    eyebrow: 'Relation of two parties', asToday: 'as known today', asOn: (day) => `as known on ${day}`, framework: 'Framework', last: 'Last met', next: 'Expected next', promises: 'Promises', noFramework: 'No report names one', noLast: 'No meeting seen', noNext: 'Nothing announced', before: 'before that', timeline: 'Timeline', asLanes: 'As lanes', asTable: 'As a table', zoomIn: 'Closer', zoomOut: 'Further',
    visitsTo: (party) => `To ${party}`, lanes: { meeting: 'Meetings', session: 'Sessions', signing: 'Signings', promise: 'Promises' }, promised: 'What was promised', dueBy: 'Due', status: 'Status', source: 'Source', bodies: 'Joint bodies', gap: (number) => `No report speaks of session ${number}`, gapNote: 'A dashed circle is a session that no report speaks of.', expected: 'expected',
    instruments: 'Instruments', people: 'People', figures: 'Figures', statements: 'Statements', knownOn: 'As known on', knownOnHelp: 'Only what reports published by that day say.', backToToday: 'Back to today', none: { title: 'The register holds nothing of these two', help: 'Add reports about them, or choose another pair.' },
    noPromises: 'No promise seen.', noBodies: 'No joint body seen.', noInstruments: 'No instrument seen.', noPeople: 'No office named.', noFigures: 'No figure seen.', noStatements: 'No statement seen.', signedBy: 'Signed by', seen: 'Seen in office', more: 'Show all', chosenHelp: 'Point at a mark to read it; choose it to open its entry.', frameworks: 'Framework', every: (months) => `about every ${months}`, matters: 'What it says',
  },
  relations: { title: 'Relations', help: 'Each number counts what the register holds of two parties. Choose one to see where they stand.', party: 'Party', partyB: 'and', busiest: 'Busiest pairs', open: 'open', overdue: 'overdue', last: 'Last', none: { title: 'No relation yet', help: 'Add reports that tell of two states.' }, show: 'Only with', matrix: 'Matrix', list: 'List', go: 'Open the pair', entries: 'Entries' },
  search: { title: 'Search', hint: 'Words in any script', start: { title: 'Search reports and entries', help: 'Names, places, bodies, instruments: in any script, with or without vowel marks.' }, none: { title: 'Nothing found', help: 'Try fewer words, or a name as another language writes it.' }, reports: 'Reports', entries: 'Entries' },
  entry: {
    sources: 'Who says it', values: 'What reports say', value: 'Value', whoSays: 'Says so', history: 'What became of it', relations: 'Belongs with', why: 'Why these stand together', joined: 'Joined', apart: 'Kept apart', decisions: 'Decisions', noDecisions: 'Nobody has decided anything about it.', sessions: 'Sessions', offices: 'Offices', names: 'Also written', involved: 'Took part in', seenIn: 'Seen in', modality: 'State', firstKnown: 'First known', alone: 'One report tells of it.', matchScore: 'likeness',
  },
  brief: { name: 'Brief', title: 'Brief', of: (parties) => `Brief: ${parties}`, standing: 'Where we stand', held: 'Visits, meetings and sessions', doubts: 'Open doubts', notes: 'Sources', asWord: 'Word (.docx)', asPdf: 'PDF', print: 'Print', from: 'From', until: 'Until', calendar: 'Calendar', csv: 'CSV', parquet: 'Parquet', back: 'Back to the pair' },
  review: { title: 'Review', help: 'One doubt after another. Choose by number; 0 leaves it as it is.', none: { title: 'No doubt is left', help: 'What reports leave unsure will appear here.' }, of: (number, total) => `${number} of ${total}`, choose: 'What is right?', leave: 'Leave it', settled: 'Settled', skip: 'Next', openReport: 'Open the report', openEntry: 'Open the entry', chosen: 'taken', previous: 'Previous', stand: 'Let all stand', standHelp: 'Reports differ, and each keeps its own; the doubt returns when one says something else.', giveDay: 'This is the day', noWords: 'Nothing in the text says so.', done: (number) => `${number} settled` },
  add: {
    title: 'Add reports', help: 'Paste a text, or drop files. Each is read at once; what it says joins what the register knows.', paste: 'Text of the report', pasteHint: 'Headline in the first line, the text below it', published: 'Published on', publishedHint: 'Left empty, the day is worked out from the text and told as a doubt.', outlet: 'Outlet', submit: 'Read and keep', drop: 'Drop files here', dropHint: 'Pages, PDF, Word, mail, feeds, archives, tables, text: files and folders, many at once', choose: 'Choose files', working: 'Reading…', done: 'Done', open: 'Open',
    outcomes: { added: 'Added', 'new version': 'New version', held: 'Held already', refused: 'Refused', 'taken down': 'Was taken down' }, failed: 'Could not be added', tooBig: 'larger than 64 MB; add it on the command line: npx diwan add', results: 'What became of them', clear: 'Clear', waits: 'Waits its turn', readOf: (done, of) => `${done} of ${of} read`, filesOf: (done, of) => `${done} of ${of} files`, stop: 'Stop', stopped: 'Stopped', again: 'Try again', nothing: 'No report in it', each: 'Each report', setAside: (count) => `${count} set aside`,
  },
  incoming: { sources: 'Sources that keep coming', help: 'Feeds and sitemaps, asked again and again while the desk is open. Known addresses are not fetched again.', address: 'Address of a feed or site', follow: 'Follow', end: 'Stop following', lastSeen: 'Last answer', never: 'none yet', perDay: (reports) => `${reports} a day`, waiting: 'waiting', setAside: 'set aside', asides: 'Set aside', retry: 'Try again', drop: 'Let go' },
}
