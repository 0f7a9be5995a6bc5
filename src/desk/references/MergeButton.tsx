'use client'
import { Button } from '@payloadcms/ui'
import { RefusalNotice, useSave, Working } from '../acts/saving'
import { askDesk } from '../acts/askDesk'
import { wording } from '../../wording'

/** Merges another record into the one in hand. */
export function MergeButton({ address, from }: { address: string; from: number }) {
  const { isSaving, refused, save } = useSave()
  return (
    <div className="forme-row">
      <Button
        buttonStyle="secondary"
        disabled={isSaving}
        onClick={() =>
          save(() => askDesk(address, 'POST', { from }), wording.references.merge.done)
        }
        size="small"
      >
        {wording.references.merge.submit}
      </Button>
      <Working isBusy={isSaving} />
      <RefusalNotice message={refused} />
    </div>
  )
}
