import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A person is named with an office of a party. */
export const holds = frame({
  name: '<office> <person>', yields: 'office', trigger: words.holding, recognised: true, roles: [],
  examples: [
    { text: 'Jordanian Foreign Minister Ayman Safadi said the crisis needed a solution.', found: { person: 'Ayman Safadi', role: 'foreign-minister', party: 'JOR', former: false } },
    { text: 'Hungarian Deputy Foreign Minister Gyula Szabo said the crisis needed a solution.', found: { person: 'Gyula Szabo', role: 'deputy-minister', party: 'HUN' } },
    { text: 'Former Iraqi Prime Minister Adel Abdul Mahdi met students in Baghdad.', found: { role: 'head-of-government', party: 'IRQ', former: true } },
  ],
  silent: ['The chief executive of a firm in Jordan, Ali Hassan, said profits had risen.'],
})
