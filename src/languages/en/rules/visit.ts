import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A guest reaches a place of the host. */
export const arrives = frame({
  name: '<visitor> arrives in <host>', yields: 'visit', trigger: words.arrive, forms: ['past', 'present'],
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: [{ after: ['in', 'to'] }] },
  ],
  examples: [{ text: 'Turkish Foreign Minister Hakan Fidan arrived in Riyadh on Monday.', found: { host: 'SAU', place: 'Riyadh' } }],
  silent: ['The price of oil arrived at 80 dollars in London.'],
})

/** Someone visits a state. */
export const visits = frame({
  name: '<visitor> visits <host>', yields: 'visit', trigger: words.visit, forms: ['past', 'present', 'future'],
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: ['object', { after: ['of', 'in'] }] },
  ],
  examples: [
    { text: 'Kazakh President Kassym-Jomart Tokayev will visit Ankara next week.', found: { host: 'TUR', modality: 'planned' } },
    { text: 'Canadian Defence Minister Paul Roy visited troops in Latvia on Monday.', found: { host: 'LVA', modality: 'happened' } },
  ],
  silent: ['Thousands of tourists visited the museum in Paris.'],
})

/** The visit of someone to a state. */
export const visitOf = frame({
  name: 'visit of <visitor> to <host>', yields: 'visit', trigger: words.visit, forms: ['noun'],
  roles: [
    { slot: 'visitors', what: 'person', from: ['owner', 'lightSubject', { after: ['by', 'of'] }, 'mainSubject', 'actorBefore'] },
    { slot: 'host', what: 'place', from: [{ after: ['to', 'of'] }, { around: ['in'] }] },
  ],
  examples: [{ text: 'French Prime Minister Jean Dupont will make an official visit to Canada from June 3.', found: { host: 'CAN', level: 'official', modality: 'planned' } }],
  silent: ['The number of visits to the site rose in Japan.'],
})

/** The visit of someone of one of two parties, where the report says of no other place. */
export const visitsOther = frame({
  name: 'visit of <visitor>', yields: 'visit', trigger: words.visit, forms: ['noun'],
  roles: [{ slot: 'visitors', what: 'person', from: [{ after: ['by'] }, 'actorBefore'] }],
  examples: [{ text: 'Kenya and Norway will speak about fish. Norwegian Prime Minister Erik Dahl begins a four-day visit on Tuesday.', found: { host: 'KEN' } }],
  silent: ['The number of visits to the doctor rose.'],
})

/** Someone sets out for a state. */
export const sets = frame({
  name: '<visitor> sets out for <host>', yields: 'visit', trigger: words.travel, forms: ['past', 'present'],
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: ['near', { after: ['to', 'for'] }] },
  ],
  examples: [{ text: 'Egyptian Defence Minister Mohamed Zaki leaves for Moscow on Tuesday.', found: { host: 'RUS' } }],
  silent: ['Voters went to the polls in Peru.'],
})

/** Someone leaves for a state. */
export const leavesFor = frame({
  name: '<visitor> leaves for <host>', yields: 'visit', trigger: words.depart, forms: ['past', 'present'],
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: [{ after: ['for'] }] },
  ],
  examples: [{ text: 'Brazilian Finance Minister Joao Prado leaves on Tuesday for Mexico City.', found: { host: 'MEX', place: 'Mexico City' } }],
  silent: ['Brazilian Finance Minister Joao Prado left the room for a moment.'],
})

/** A host receives a guest at home. */
export const receives = frame({
  name: '<host> receives <visitor>', yields: 'visit', trigger: words.receiveGuest, forms: ['past', 'present'],
  roles: [
    { slot: 'receiver', what: 'person', from: ['subject'] },
    { slot: 'visitors', what: 'person', from: ['object'] },
    { slot: 'host', what: 'place', from: [{ after: ['in'] }], optional: true },
  ],
  examples: [{ text: 'Egyptian President Abdel Fattah el-Sisi received French Foreign Minister Jean-Yves Le Drian in Cairo.', found: { host: 'EGY' } }],
  silent: ['The hospital received dozens of wounded in Cairo.'],
})

/** A guest is received by a host at home. */
export const receivedBy = frame({
  name: '<visitor> is received by <host>', yields: 'visit', trigger: words.receiveGuest, forms: ['participle'],
  roles: [
    { slot: 'receiver', what: 'person', from: [{ after: ['by'] }] },
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: [{ after: ['in'] }], optional: true },
  ],
  examples: [{ text: 'Brazilian Foreign Minister Paulo Neves was received by Angolan President Joao Mendes in Luanda.', found: { visitors: 'BRA', host: 'AGO', place: 'Luanda' } }],
  silent: ['Brazilian Foreign Minister Paulo Neves was received warmly by the crowd.'],
})

/** A guest is awaited in a place. */
export const due = frame({
  name: '<visitor> is due in <host>', yields: 'visit', trigger: words.dueIn, gives: { modality: 'planned' },
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: [{ after: ['in'] }] },
  ],
  examples: [{ text: 'Kenyan Finance Minister Peter Otieno is due in Tokyo on Monday.', found: { visitors: 'KEN', host: 'JPN', modality: 'planned' } }],
  silent: ['The first cargo of Kenyan coffee is due in Tokyo on Monday.', 'The Kenyan budget is due in June.'],
})

/** A guest is in a place for talks or on a visit. */
export const staysIn = frame({
  name: '<visitor> is in <host> for talks', yields: 'visit', trigger: words.isIn, company: [words.stayReason], reach: 12,
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: [{ after: ['in'] }] },
  ],
  examples: [{ text: 'Chilean Foreign Minister Jorge Rojas is in Seoul for talks on fisheries.', found: { visitors: 'CHL', host: 'KOR', modality: 'happened' } }],
  silent: ['Chilean Foreign Minister Jorge Rojas is in hospital in Seoul.', 'The Chilean embassy is in Seoul, where talks were held.'],
})

/** Someone goes at the head of a mission. */
export const leads = frame({
  name: '<visitor> leads a mission to <host>', yields: 'visit', trigger: words.lead, forms: ['past', 'present', 'future'], company: [words.mission], reach: 6,
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject'] },
    { slot: 'host', what: 'place', from: [{ after: ['to'] }] },
  ],
  examples: [{ text: 'Irish Trade Minister Sean Burke will lead a trade mission to Iran in May.', found: { visitors: 'IRL', host: 'IRN', modality: 'planned' } }],
  silent: ['Irish Trade Minister Sean Burke leads the delegation in the Vienna talks.', 'The Irish striker led his team to victory over Spain.'],
})

/** A guest who is met or spoken to by a host at home: "X told the visiting Y". */
export const guest = frame({
  name: '<host> meets visiting <visitor>', yields: 'visit', trigger: words.visiting,
  roles: [
    { slot: 'visitors', what: 'person', from: ['adjacent'] },
    { slot: 'receiver', what: 'person', from: ['actorBefore', 'next'] },
  ],
  examples: [
    { text: 'Visiting Peruvian Foreign Minister Jorge Salas met Cuban President Luis Mora in Havana.', found: { visitors: 'PER', host: 'CUB', place: 'Havana' } },
    { text: 'Hungarian President Janos Varga told visiting Cypriot President Spyros Markou that the talks would go on.', found: { visitors: 'CYP', host: 'HUN' } },
  ],
  silent: ['Hungarian President Janos Varga told visiting students that the talks would go on.', 'Hungarian President Janos Varga was visiting relatives in Szeged.'],
})

/** A state has someone go to another. */
export const sends = frame({
  name: '<party> sends <visitor> to <host>', yields: 'visit', trigger: words.send, forms: ['past', 'present', 'future'], company: [words.envoys], reach: 8,
  roles: [
    { slot: 'visitors', what: 'person', from: ['object'] },
    { slot: 'host', what: 'place', from: [{ after: ['to'] }] },
  ],
  examples: [{ text: 'Thailand sent its foreign minister to Malaysia on Monday.', found: { visitors: 'THA', host: 'MYS' } }],
  silent: ['Thailand sent rice to Malaysia on Monday.', 'The Thai foreign minister sent a letter to Malaysia on Monday.'],
})

/** Someone comes back from a state. */
export const comesBack = frame({
  name: '<visitor> returns from <host>', yields: 'visit', trigger: words.comeBack, forms: ['past', 'word'],
  roles: [
    { slot: 'visitors', what: 'person', from: ['subject', 'actorBefore'] },
    { slot: 'host', what: 'place', from: [{ after: ['from'] }, 'adjacent'] },
  ],
  examples: [{ text: 'Peruvian Industry Minister Manuel Romero returned from Brasilia on Monday.', found: { visitors: 'PER', host: 'BRA', modality: 'happened' } }],
  silent: ['Peruvian Industry Minister Manuel Romero returned to work on Monday.', 'Refugees returned from Brazil on Monday.'],
})

/** A tour leads someone to states. */
export const takesTo = frame({
  name: '<tour> takes <visitor> to <host>', yields: 'visit', trigger: words.takesTo,
  roles: [
    { slot: 'visitors', what: 'person', from: ['actorBefore', 'clauseSubject'] },
    { slot: 'host', what: 'place', from: ['adjacent', { after: ['to'] }] },
  ],
  examples: [{ text: 'German Development Minister Dirk Nowak is on a tour that will take him to Kenya and Somalia.', found: { visitors: 'DEU', host: 'KEN', modality: 'planned' } }],
  silent: ['The train takes them to Kenya.'],
})

/** A guest told of beside where he is and what for: "X, in PLACE for talks". */
export const besides = frame({
  name: '<visitor>, in <host> for talks', yields: 'visit', trigger: words.forTalks,
  roles: [
    { slot: 'visitors', what: 'person', from: ['apposed'] },
    { slot: 'host', what: 'place', from: [{ before: ['in'] }] },
  ],
  examples: [{ text: 'Chilean Foreign Minister Jorge Rojas, in Seoul for talks on fish, said Chile would wait.', found: { visitors: 'CHL', host: 'KOR' } }],
  silent: ['Chilean Foreign Minister Jorge Rojas called in Seoul for talks on fish.'],
})
