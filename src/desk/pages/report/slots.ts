/** Slots that can be corrected in a form, and how each is written: days, words, a number, yes or no, or one of a list. */
export const FORM_WORDS: Readonly<Record<string, 'days' | 'words' | 'number' | 'yes' | readonly string[]>> = {
  when: 'days', due: 'days', period: 'days', place: 'words', person: 'words', party: 'words', host: 'words', body: 'words', title: 'words', name: 'words', what: 'words', ordinal: 'number', count: 'number', amount: 'number', unit: 'words', target: 'yes', former: 'yes',
  modality: ['happened', 'planned', 'possible', 'cancelled', 'denied'],
  format: ['talks', 'phone', 'summit', 'conference', 'ceremony'],
  instrument: ['agreement', 'memorandum', 'protocol', 'treaty', 'declaration', 'programme', 'minutes', 'contract', 'letter', 'other'],
  bodyType: ['council', 'commission', 'committee', 'group', 'forum', 'summit', 'mechanism'],
  measure: ['trade', 'investment', 'aid', 'loan', 'other'],
}
