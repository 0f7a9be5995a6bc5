'use client'
import { FieldError, FieldLabel, useConfig, useField } from '@payloadcms/ui'
import type { TextareaFieldClientComponent } from 'payload'
import { useId, useState } from 'react'
import { findShipped, SHIPPED_STYLES } from '../../citations/style/shippedStyles'
import { askDesk } from '../acts/askDesk'
import './citations.css'

const HOUSE = ''
const OWN = 'own'

/**
 * The citation style, chosen by name: the house style, a well-known one, or a style file of one's own,
 * for whoever has one. What is stored is the text of the style, so that one that is brought up to date
 * in a later Forme changes no note that was approved.
 */
export const StyleField: TextareaFieldClientComponent = ({ path, readOnly }) => {
  const { config } = useConfig()
  const { setValue, showError, value } = useField<string | null>({ path })
  const [isAsking, setIsAsking] = useState(false)
  const [said, setSaid] = useState('')
  const [wantsOwn, setWantsOwn] = useState(false)
  const id = useId()
  const xml = value?.trim() ? value : ''
  const shipped = findShipped(xml)
  const chosen = wantsOwn ? OWN : (shipped?.file ?? (xml === '' ? HOUSE : OWN))

  const choose = async (file: string) => {
    setSaid('')
    setWantsOwn(file === OWN)
    if (file === HOUSE) setValue('')
    if (file === HOUSE || file === OWN) return
    setIsAsking(true)
    const address = `${config.serverURL}${config.routes.api}/globals/magazine/styles/${file}`
    const answer = await askDesk<{ style: string }>(address)
    setIsAsking(false)
    if (answer.ok) setValue(answer.value.style)
    else setSaid(answer.message)
  }
  const read = async (file: File | undefined) => {
    if (!file) return
    setValue(await file.text())
    setSaid(`“${file.name}” is read. Save, and it is looked through.`)
  }

  return (
    <div className="field-type forme-style">
      <FieldLabel htmlFor={id} label="Citation style" path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          disabled={readOnly || isAsking}
          id={id}
          onChange={(event) => void choose(event.target.value)}
          value={chosen}
        >
          <option value={HOUSE}>House style of Forme</option>
          {SHIPPED_STYLES.map(({ file, name }) => (
            <option key={file} value={file}>
              {name}
            </option>
          ))}
          <option value={OWN}>A style file of our own (CSL)</option>
        </select>
        {chosen === OWN && !readOnly && (
          <p>
            <label>
              Style file{' '}
              <input
                accept=".csl,.xml"
                onChange={(event) => void read(event.target.files?.[0])}
                type="file"
              />
            </label>
          </p>
        )}
        {chosen === OWN && xml !== '' && !shipped && (
          <p className="forme-quiet">In use: {titleOf(xml)}</p>
        )}
        <p aria-live="polite" className="forme-quiet">
          {isAsking ? 'Reading the style…' : said}
        </p>
      </div>
      <p className="field-description">
        Every note is printed in it. After a change, readiness lists the notes of approved texts that
        print otherwise, for an editor to confirm.
      </p>
    </div>
  )
}

function titleOf(xml: string): string {
  return /<title>\s*([^<]*?)\s*<\/title>/.exec(xml)?.[1] || 'a style without a title'
}
