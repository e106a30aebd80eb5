import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** Someone meets someone. */
export const meets = frame({
  name: '<participant> meets <participant>', yields: 'meeting', trigger: words.meet, forms: ['past', 'present', 'future'],
  roles: [
    { slot: 'first', what: 'actor', from: ['subject'] },
    { slot: 'second', what: 'person', from: ['object', { after: ['with'] }], optional: true },
  ],
  examples: [{ text: 'Russian President Vladimir Putin met his Turkish counterpart Recep Tayyip Erdogan in Sochi.', found: { place: 'Sochi' } }],
  silent: ['The two teams met in the final in Rome.'],
})

/** The meeting of someone with someone, or between two. */
export const meetingOf = frame({
  name: 'meeting of <participants>', yields: 'meeting', trigger: words.meetingNoun, forms: ['noun'],
  roles: [
    { slot: 'first', what: 'actor', from: [{ after: ['between'] }, 'joined', 'holder', 'lightSubject', 'owner', 'mainSubject', 'actorBefore'], optional: true },
    { slot: 'second', what: 'actor', from: [{ after: ['with'] }], optional: true },
  ],
  examples: [
    { text: 'Saudi Foreign Minister Adel al-Jubeir held talks with his Jordanian counterpart Ayman Safadi in Amman.', found: { format: 'talks' } },
    { text: 'The Greek-Finnish trade talks opened in Helsinki on Monday.', found: { participants: ['GRC', 'FIN'], place: 'Helsinki' } },
    { text: 'During talks in Prague on Monday, Danish Prime Minister Poul Jensen and Czech President Jan Novak discussed gas.', found: { participants: ['DNK', 'CZE'] } },
  ],
  silent: ['The board of the company held a meeting with its staff.'],
})

/** Someone receives a guest. */
export const receives = frame({
  name: '<participant> receives <participant>', yields: 'meeting', trigger: words.receiveGuest, forms: ['past', 'present'],
  roles: [
    { slot: 'first', what: 'person', from: ['subject'] },
    { slot: 'second', what: 'person', from: ['object'] },
  ],
  examples: [{ text: 'Egyptian President Abdel Fattah el-Sisi received French Foreign Minister Jean-Yves Le Drian in Cairo.', found: { format: 'talks', place: 'Cairo' } }],
  silent: ['French Foreign Minister Jean-Yves Le Drian received a letter from Cairo.'],
})

/** A guest is received by someone. */
export const receivedBy = frame({
  name: '<participant> is received by <participant>', yields: 'meeting', trigger: words.receiveGuest, forms: ['participle'],
  roles: [
    { slot: 'first', what: 'person', from: [{ after: ['by'] }] },
    { slot: 'second', what: 'person', from: ['subject'] },
  ],
  examples: [{ text: 'French Foreign Minister Jean-Yves Le Drian was received by Egyptian President Abdel Fattah el-Sisi in Cairo.', found: { format: 'talks', place: 'Cairo' } }],
  silent: ['French Foreign Minister Jean-Yves Le Drian was received well in Cairo.'],
})

/** Someone talks something over with someone. */
export const discusses = frame({
  name: '<participant> discusses with <participant>', yields: 'meeting', trigger: words.discuss, forms: ['past', 'present', 'future'],
  roles: [
    { slot: 'first', what: 'person', from: ['subject'] },
    { slot: 'second', what: 'actor', from: [{ after: ['with'] }] },
  ],
  examples: [{ text: 'Turkish Defence Minister Hulusi Akar discussed the border with his Russian counterpart Sergei Shoigu.', found: { format: 'talks' } }],
  silent: ['The French finance minister reviewed the budget with care.'],
})

/** Someone telephones someone. */
export const telephones = frame({
  name: '<participant> telephones <participant>', yields: 'meeting', trigger: words.phone, gives: { format: 'phone' },
  roles: [
    { slot: 'first', what: 'actor', from: [{ after: ['between'] }, 'lightSubject', 'mainSubject', 'actorBefore'] },
    { slot: 'second', what: 'actor', from: [{ after: ['with', 'from', 'to'] }, 'object', { before: ['to', 'with'] }, 'actorBefore'], optional: true },
  ],
  examples: [{ text: 'French President Emmanuel Macron held a telephone call with U.S. President Donald Trump.', found: { format: 'phone' } }],
  silent: ['He said in a telephone call with the channel that the road was closed.'],
})

/** Two appear before the press together, or one beside the other. */
export const beforePress = frame({
  name: '<participants> before the press', yields: 'meeting', trigger: words.pressConference, gives: { format: 'ceremony' },
  roles: [
    { slot: 'second', what: 'person', from: [{ after: ['with', 'between'] }], optional: true },
    { slot: 'first', what: 'person', from: ['lightSubject', 'actorBefore'], optional: true },
  ],
  examples: [{ text: 'Iraqi Prime Minister Haider al-Abadi spoke at a joint news conference with his Kuwaiti counterpart Jaber al-Mubarak.', found: { format: 'ceremony' } }],
  silent: ['The minister told a joint news conference that prices would fall.'],
})

/** Someone calls on someone. */
export const callsOn = frame({
  name: '<participant> calls on <participant>', yields: 'meeting', trigger: words.callOn,
  roles: [
    { slot: 'first', what: 'actor', from: ['owner', 'lightSubject', 'actorBefore'] },
    { slot: 'second', what: 'person', from: ['next'] },
  ],
  examples: [{ text: 'Kuwaiti Ambassador Jamal al-Rashid paid a courtesy call on Georgian Foreign Minister David Beridze.', found: { participants: ['KWT', 'GEO'] } }],
  silent: ['Kuwaiti Ambassador Jamal al-Rashid paid a courtesy call on the museum.'],
})

/** A guest at home with the one who speaks to him. */
export const withGuest = frame({
  name: '<participant> with visiting <participant>', yields: 'meeting', trigger: words.visiting,
  roles: [
    { slot: 'second', what: 'person', from: ['adjacent'] },
    { slot: 'first', what: 'person', from: ['actorBefore', 'next'] },
  ],
  examples: [{ text: 'Hungarian President Janos Varga told visiting Cypriot President Spyros Markou that the talks would go on.', found: { participants: ['HUN', 'CYP'] } }],
  silent: ['Hungarian President Janos Varga told visiting students that the talks would go on.'],
})

/** Someone is met by someone. */
export const metBy = frame({
  name: '<participant> is met by <participant>', yields: 'meeting', trigger: words.meet, forms: ['participle'],
  roles: [
    { slot: 'first', what: 'person', from: [{ after: ['by'] }] },
    { slot: 'second', what: 'person', from: ['subject'] },
  ],
  examples: [{ text: 'Qatari Oil Minister Jassim al-Attiyah was met at the airport by Algerian Energy Minister Said Nabi.', found: { participants: ['QAT', 'DZA'] } }],
  silent: ['The demands of Qatari Oil Minister Jassim al-Attiyah were met by silence.'],
})
