import type { AccessWords } from './access-words.ts'

/** Signing in and the public view in English. */
export const accessEnglish: AccessWords = {
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
