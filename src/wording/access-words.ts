/** The words of one language for signing in, for people and their record, and for what the public sees and says. */
export interface AccessWords {
  signIn: { title: string; email: string; password: string; enter: string; elsewhere: (name: string) => string; refused: string; out: string; signedIn: (name: string) => string }
  manage: { title: string; help: string }
  roles: Record<'reader' | 'analyst' | 'editor' | 'admin', string>
  ownPassword: { title: string; present: string; next: string; change: string; hint: string; changed: string }
  calendar: { title: string; help: string; address: string }
  users: { title: string; help: string; none: string; email: string; name: string; role: string; password: string; passwordHint: string; add: string; remove: string; lastSeen: string; never: string; ways: string; byPassword: string }
  record: { title: string; help: string; when: string; who: string; what: string; about: string; outcome: string; done: string; refused: string; none: string }
  replies: { title: string; help: string; none: string; waiting: string; approved: string; refused: string; approve: string; refuse: string; about: string; onlyEditors: string }
  published: { title: string; help: string; none: string; first: string; second: string; publish: string; end: string; open: string }
  view: {
    tagline: string; index: string; none: string; entries: string; sources: string; source: string; entry: string; report: string; said: string; promises: string; values: string; replies: string; noReplies: string; respond: string; respondHelp: string; kind: string; kinds: Record<'correction' | 'reply', string>
    name: string; email: string; emailHelp: string; text: string; send: string; leaveEmpty: string; thanks: string; thanksHelp: string; back: string; missing: string; refused: string; original: string; otherLanguage: string
  }
}
