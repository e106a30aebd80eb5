import { accessEnglish } from './access-en.ts'
import { deskEnglish } from './desk-en.ts'
import { english } from './facts-en.ts'
import { groundsEnglish } from './grounds-en.ts'
import type { Words } from './words.ts'

/** The interface in English. */
export const en: Words = {
  language: 'en',
  locale: 'en-GB',
  direction: 'ltr',
  ownName: 'English',
  facts: english,
  access: accessEnglish,
  desk: deskEnglish,
  grounds: groundsEnglish,
  brand: 'Diwan',
  tagline: 'The register of cooperation between states',
  kinds: { visit: 'Visit', meeting: 'Meeting', session: 'Session', signing: 'Signing', framework: 'Framework', pledge: 'Promise', figure: 'Figure', office: 'Office', statement: 'Statement', person: 'Person', body: 'Body' },
  slots: {
    when: 'When', place: 'Where', visitors: 'Visitors', host: 'Host', level: 'Level', participants: 'Participants', format: 'Form', instrument: 'Instrument', title: 'Title', count: 'Number', parties: 'Parties', signatories: 'Signatories', period: 'Period', stage: 'Stage', body: 'Body', bodyType: 'Type', ordinal: 'Session',
    name: 'Name', change: 'Change', by: 'Promised by', to: 'To', what: 'What', due: 'Due', speaker: 'Speaker', measure: 'Measure', amount: 'Amount', target: 'Target', person: 'Person', role: 'Office', portfolio: 'Portfolio', party: 'Party', modality: 'State', former: 'Former', unit: 'Unit', persons: 'Persons', status: 'Status',
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
    promises: { one: '# promise', other: '# promises' }, results: { zero: 'Nothing found', one: '# result', other: '# results' }, days: { one: '# day', other: '# days' }, signed: { one: '# instrument', other: '# instruments' }, sayReports: { one: '# report says so', other: '# reports say so' }, copies: { one: '# copy', other: '# copies' }, languages: { one: '# language', other: '# languages' },
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
    noPromises: 'No promise seen.', noBodies: 'No joint body seen.', noInstruments: 'No instrument seen.', noPeople: 'No office named.', noFigures: 'No figure seen.', noStatements: 'No statement seen.', signedBy: 'Signed by', seen: 'Seen in office', more: 'Show all', chosenHelp: 'Point at a mark to read it; choose it to open its entry.', frameworks: 'Framework', every: (months) => `about every ${months} months`, matters: 'What it says',
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
  incoming: { sources: 'Sources that keep coming', help: 'Feeds and sitemaps, asked again and again while the desk is open. Known addresses are not fetched again.', address: 'Address of a feed or site', follow: 'Follow', end: 'Stop following', lastSeen: 'Last answer', never: 'none yet', perDay: 'reports a day', waiting: 'waiting', setAside: 'set aside', asides: 'Set aside', retry: 'Try again', drop: 'Let go' },
}
