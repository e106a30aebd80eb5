import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useVoice } from '../settings.ts'

/** All keys of the desk. */
export function KeysDialog({ shown, show }: { shown: boolean; show: (shown: boolean) => void }) {
  const { frame, keyHelp, desk } = useVoice().words
  const lines: [string[], string][] = [
    [['J'], keyHelp.next], [['K'], keyHelp.previous], [['Y'], keyHelp.confirm], [['E'], keyHelp.correct], [['N'], keyHelp.reject], [['A'], desk.adding.name], [['1', '2', '0'], keyHelp.settle], [['U'], keyHelp.undo], [['/'], keyHelp.search],
    [['G', 'T'], keyHelp.today], [['G', 'P'], keyHelp.reports], [['G', 'R'], keyHelp.relations], [['G', 'V'], keyHelp.review], [['G', 'A'], keyHelp.add], [['?'], keyHelp.keys],
  ]
  return (
    <ModalOverlay className="veil" isOpen={shown} onOpenChange={show} isDismissable>
      <Modal className="dialog">
        <Dialog>
          <div className="row apart"><Heading slot="title" level={2}>{frame.keys}</Heading><button type="button" className="button quiet" onClick={() => show(false)}>{frame.close}</button></div>
          <dl className="key-list">{lines.map(([keys, help]) => [<dt key={`${help}-keys`} className="row">{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>, <dd key={help}>{help}</dd>])}</dl>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
