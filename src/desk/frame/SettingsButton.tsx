import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { Account } from '../pages/manage/Account.tsx'
import { change, useSettings, useVoice } from '../settings.ts'
import { TONGUES } from '../../wording/voice.ts'

function Choice({ chosen, choose, children, lang }: { chosen: boolean; choose: () => void; children: React.ReactNode; lang?: string }) {
  return <button type="button" className="button" aria-pressed={chosen} onClick={choose} lang={lang}>{children}</button>
}

function Choices({ label, children }: { label: string; children: React.ReactNode }) {
  return <div role="group" aria-label={label}><p className="small soft">{label}</p><div className="choices">{children}</div></div>
}

/** Language, theme, digits and calendar of this browser. */
export function SettingsButton() {
  const { frame } = useVoice().words
  const settings = useSettings()
  return (
    <DialogTrigger>
      <Button className="button quiet" aria-label={frame.settings}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round"><path d="M2 5h6M12 5h4M2 13h4M10 13h6" /><circle cx="10" cy="5" r="2" /><circle cx="8" cy="13" r="2" /></svg>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog aria-label={frame.settings}>
          <Choices label={frame.language}>{TONGUES.map((words) => <Choice key={words.language} lang={words.language} chosen={settings.language === words.language} choose={() => change({ language: words.language })}>{words.ownName}</Choice>)}</Choices>
          <Choices label={frame.theme}>{(['system', 'light', 'dark'] as const).map((theme) => <Choice key={theme} chosen={settings.theme === theme} choose={() => change({ theme })}>{frame.themes[theme]}</Choice>)}</Choices>
          <Choices label={frame.digits}>{(['latn', 'arab'] as const).map((digits) => <Choice key={digits} chosen={settings.digits === digits} choose={() => change({ digits })}>{frame.digitKinds[digits]}</Choice>)}</Choices>
          <label className="row"><input type="checkbox" checked={settings.hijri} onChange={(event) => change({ hijri: event.target.checked })} />{frame.hijri}</label>
          <a href="/api/" className="small">{frame.reference}</a>
          <Account />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
