'use client'
import {
  Button,
  ConfirmationModal,
  useAuth,
  useConfig,
  useDocumentInfo,
  useModal,
} from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { MadeKey } from '../../operations/people/makeKey'
import type { ApiKey } from '../../payload-types'
import { askDesk, type DeskAnswer } from '../acts/askDesk'
import { RefusalNotice } from '../acts/saving'
import '../desk.css'
import { KeyForm } from './KeyForm'
import { KeyList } from './KeyList'
import { wording } from '../../wording'

const ENDING = 'forme-end-key'

/**
 * On one's own page: the keys that programs sign in with for this person, and a new one. A new key is
 * shown until the page is left, and never again.
 */
export function Keys() {
  const { user } = useAuth()
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { openModal } = useModal()
  const [keys, setKeys] = useState<DeskAnswer<{ docs: ApiKey[] }> | null>(null)
  const [made, setMade] = useState<MadeKey | null>(null)
  const [ending, setEnding] = useState<ApiKey | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const address = `${config.routes.api}/api-keys`
  const isOwn = Boolean(id) && id === user?.id
  const load = useCallback(async () => {
    setKeys(await askDesk(`${address}?depth=0&limit=0&where[user][equals]=${id}`))
  }, [address, id])
  useEffect(() => {
    if (isOwn) void load()
  }, [isOwn, load])
  if (!isOwn) return null
  const end = async (key: ApiKey) => {
    const answer = await askDesk(`${address}/${key.id}`, 'DELETE')
    setRefused(answer.ok ? null : answer.message)
    if (made?.id === key.id) setMade(null)
    await load()
  }
  return (
    <section
      aria-label={wording.people.keys.heading}
      className="field-type forme-panel forme-panel--inline"
    >
      <h3>{wording.people.keys.heading}</h3>
      <p>{wording.people.keys.whatTheyAre}</p>
      {keys?.ok && (
        <KeyList
          keys={keys.value.docs}
          onEnd={(key) => {
            setEnding(key)
            openModal(ENDING)
          }}
        />
      )}
      <KeyForm
        address={address}
        onMade={(key) => {
          setMade(key)
          void load()
        }}
      />
      <div aria-live="polite">
        {keys?.ok === false && <RefusalNotice message={keys.message} />}
        {refused !== null && <RefusalNotice message={refused} />}
        {made && <NewKey made={made} />}
      </div>
      <ConfirmationModal
        body={wording.people.keys.deleteMeans(ending?.name ?? '')}
        confirmLabel={wording.people.keys.deleteKey}
        heading={wording.people.keys.deleteQuestion}
        modalSlug={ENDING}
        onConfirm={async () => {
          if (ending) await end(ending)
        }}
      />
    </section>
  )
}

function NewKey({ made: { key, name } }: { made: MadeKey }) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(key)
    setCopied(true)
  }
  return (
    <div className="forme-notice">
      <p>
        <strong>{wording.people.keys.shownNow(name)}</strong> {wording.people.keys.copyNow}
      </p>
      <p>
        <code className="forme-key">{key}</code>
      </p>
      <Button buttonStyle="secondary" onClick={() => void copy()} size="small">
        {isCopied ? wording.people.keys.copied : wording.people.keys.copy}
      </Button>
    </div>
  )
}
