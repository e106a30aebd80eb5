export { commonWords, commonWordsInNames } from './frequent.ts'
