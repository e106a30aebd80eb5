import { TONGUES } from '../../wording/voice.ts'
import { change, useVoice } from '../settings.ts'

/** Goes over to another language of the interface, each by its own name. */
export function OtherLanguages() {
  const { words } = useVoice()
  return TONGUES.filter((one) => one.language !== words.language).map((one) => <button key={one.language} type="button" className="button quiet" lang={one.language} onClick={() => change({ language: one.language })}>{one.ownName}</button>)
}
