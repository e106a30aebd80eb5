/** Words of the plots, the map, the facets, and of what people put in by hand. */
export interface DeskWords {
  figures: { told: string; aimed: string; asTable: string; last: (amount: string, month: string) => string; aim: (amount: string, until: string) => string }
  relations: { kind: string; allKinds: string; order: string; orders: Record<'entries' | 'open' | 'overdue' | 'last' | 'name', string>; asMatrix: string; asMap: string; mapHelp: string; mapWith: (party: string) => string; unchosen: string; fewer: string; more: string; noneFound: { title: string; help: string } }
  search: { facets: string; clear: string; years: string; marked: string }
  today: { since: (when: string) => string; first: string; nothingNew: { title: string; help: string }; seen: string; setAside: string; quiet: string; readHelp: string; more: string }
  adding: { name: string; help: string; kind: string; words: string; add: string; added: string; selected: string; cannot: string; missing: (slot: string) => string }
  joining: { part: string; parted: string; join: string; joined: string; partHelp: string }
  brief: { ofBody: (name: string) => string; ofPerson: (name: string) => string; offices: string; took: string; sessions: string; next: string; wrote: string }
}
