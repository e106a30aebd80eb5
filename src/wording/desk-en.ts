import type { DeskWords } from './desk-words.ts'

/** Words of plots, map, facets and what is put in by hand, in English. */
export const deskEnglish: DeskWords = {
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
