'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'
import { askDesk } from '../quotations/askDesk'

/** Puts the issue together as it would be printed now, and shows what came of it. */
export function RehearseButton({ again, issue }: { again: boolean; issue: number }) {
  const { config } = useConfig()
  const path = usePathname()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const rehearse = async () => {
    setBusy(true)
    const address = `${config.serverURL}${config.routes.api}/issues/${issue}/rehearse`
    const answer = await askDesk<{ manifestHash: string }>(address, 'POST')
    setBusy(false)
    if (!answer.ok) return setRefused(answer.message)
    setRefused(null)
    router.push(`${path}?rehearsed=${answer.value.manifestHash}`, { scroll: false })
    router.refresh()
  }
  return (
    <>
      {refused && (
        <div className="forme-notice forme-notice--bad" role="alert">
          <p>{refused}</p>
        </div>
      )}
      <Button
        buttonStyle={again ? 'secondary' : 'primary'}
        disabled={isBusy}
        margin={false}
        onClick={() => void rehearse()}
        size="medium"
      >
        {again ? 'Rehearse it again' : 'Rehearse the issue'}
      </Button>
    </>
  )
}
