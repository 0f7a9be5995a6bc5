'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { MadeKey } from '../../operations/people/makeKey'
import { SCOPE_NAMES, SCOPES } from '../../workflow/scopes'
import { askDesk } from '../acts/askDesk'
import { RefusalNotice } from '../acts/saving'
import { wording } from '../../wording'

/** Asks what a new key is for. It stands within Payload's form of the person and is none of its own. */
export function KeyForm({ address, onMade }: { address: string; onMade: (made: MadeKey) => void }) {
  const fields = useRef<HTMLFieldSetElement>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [isMaking, setMaking] = useState(false)
  const make = async () => {
    const inputs = [...(fields.current?.querySelectorAll('input') ?? [])]
    const valueOf = (name: string) => inputs.find((one) => one.dataset['key'] === name)?.value ?? ''
    const name = valueOf('name').trim()
    if (name === '') return setRefused(wording.people.keys.nameMissing)
    setMaking(true)
    const answer = await askDesk<MadeKey>(address, 'POST', {
      name,
      currentPassword: valueOf('password'),
      scopes: inputs.filter((one) => one.checked).map(({ value }) => value),
    })
    setMaking(false)
    setRefused(answer.ok ? null : answer.message)
    if (!answer.ok) return
    for (const input of inputs) {
      if (input.type !== 'checkbox') input.value = ''
    }
    onMade(answer.value)
  }
  const makeOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void make()
  }
  return (
    <fieldset className="forme-keyForm" onKeyDown={makeOnEnter} ref={fields}>
      <legend>{wording.people.keys.new}</legend>
      <div className="forme-row">
        <label>
          {wording.people.keys.whatFor} <input autoComplete="off" data-key="name" type="text" />
        </label>
        <label>
          {wording.people.keys.password}{' '}
          <input autoComplete="current-password" data-key="password" type="password" />
        </label>
      </div>
      {SCOPE_NAMES.map((scope) => (
        <label className="forme-keyForm__scope" key={scope}>
          <input
            defaultChecked={scope === 'read'}
            disabled={scope === 'read'}
            type="checkbox"
            value={scope}
          />{' '}
          {SCOPES[scope]}
        </label>
      ))}
      <Button buttonStyle="secondary" disabled={isMaking} onClick={() => void make()} size="small">
        {isMaking ? wording.people.keys.making : wording.people.keys.make}
      </Button>
      <div aria-live="polite">{refused !== null && <RefusalNotice message={refused} />}</div>
    </fieldset>
  )
}
