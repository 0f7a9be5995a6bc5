'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'
import { RefusalNotice, useFreshPage, Working } from '../acts/saving'
import { askDesk } from '../acts/askDesk'
import { wording } from '../../wording'

/** Puts the issue together as it would be printed now, and shows what came of it. */
export function PreviewButton({ again, issue }: { again: boolean; issue: number }) {
  const { config } = useConfig()
  const path = usePathname()
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const { drawAnew, isDrawing } = useFreshPage()
  const isBusy = isSending || isDrawing
  const [refused, setRefused] = useState<string | null>(null)
  const preview = async () => {
    setSending(true)
    const address = `${config.serverURL}${config.routes.api}/issues/${issue}/preview`
    const answer = await askDesk<{ manifestHash: string }>(address, 'POST')
    setSending(false)
    if (!answer.ok) return setRefused(answer.message)
    setRefused(null)
    drawAnew(() => router.push(`${path}?previewed=${answer.value.manifestHash}`, { scroll: false }))
  }
  return (
    <>
      <RefusalNotice message={refused} />
      <div className="forme-row">
        <Button
          buttonStyle={again ? 'secondary' : 'primary'}
          disabled={isBusy}
          margin={false}
          onClick={() => void preview()}
          size="medium"
        >
          {again ? wording.publish.preview.again : wording.publish.preview.make}
        </Button>
        <Working isBusy={isBusy} />
      </div>
    </>
  )
}
