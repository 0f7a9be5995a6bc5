'use client'
import type { TextareaFieldClientComponent } from 'payload'
import { FieldError, FieldLabel, useConfig, useField } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { askDesk } from '../acts/askDesk'
import { StylePreview } from './StylePreview'
import { wording } from '../../wording'
import './citations.css'

type Source = 'house' | 'named' | 'own'
type ListedStyle = { id: string; title: string }

/**
 * The citation style: the house style, one of all official styles by its name, or a style file of one's
 * own, for whoever has one. What is stored is the text of the style, so that one that is brought up to
 * date in a later Forme changes no note that was approved.
 */
export const StyleField: TextareaFieldClientComponent = ({ path, readOnly }) => {
  const { config } = useConfig()
  const { initialValue, setValue, showError, value } = useField<string | null>({ path })
  const [styles, setStyles] = useState<ListedStyle[]>([])
  const [said, setSaid] = useState('')
  const [wanted, setWanted] = useState<Source>()
  const id = useId()
  const xml = value?.trim() ? value : ''
  const source = wanted ?? (xml === '' ? 'house' : isNamed(xml) ? 'named' : 'own')
  const address = `${config.serverURL}${config.routes.api}/globals/magazine/styles`

  const list = async () => {
    if (styles.length > 0) return
    const answer = await askDesk<{ styles: ListedStyle[] }>(address)
    if (answer.ok) setStyles(answer.value.styles)
    else setSaid(answer.message)
  }
  const choose = async (title: string) => {
    const style = styles.find((listed) => listed.title === title)
    if (!style) return
    setSaid(wording.citations.style.reading)
    const answer = await askDesk<{ style: string }>(`${address}/${style.id}`)
    if (answer.ok) setValue(answer.value.style)
    setSaid(answer.ok ? '' : answer.message)
  }
  const read = async (file: File | undefined) => {
    if (!file) return
    setValue(await file.text())
    setSaid(wording.citations.style.isRead(file.name))
  }
  const turn = (to: Source) => {
    setSaid('')
    setWanted(to)
    if (to === 'house') setValue('')
    if (to === 'named') void list()
  }

  return (
    <div className="field-type forme-style">
      <FieldLabel htmlFor={id} label={wording.citations.style.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          disabled={readOnly}
          id={id}
          onChange={(event) => turn(event.target.value as Source)}
          value={source}
        >
          <option value="house">{wording.citations.style.house}</option>
          <option value="named">{wording.citations.style.named}</option>
          <option value="own">{wording.citations.style.own}</option>
        </select>
        {source === 'named' && !readOnly && (
          <label className="forme-style__choice">
            {wording.citations.style.name}{' '}
            <input
              key={titleOf(xml)}
              defaultValue={isNamed(xml) ? titleOf(xml) : ''}
              list={`${id}-styles`}
              onChange={(event) => void choose(event.target.value)}
              onFocus={() => void list()}
              placeholder={wording.citations.style.nameExample}
            />
          </label>
        )}
        <datalist id={`${id}-styles`}>
          {styles.map((style) => (
            <option key={style.id} value={style.title} />
          ))}
        </datalist>
        {source === 'own' && !readOnly && (
          <label className="forme-style__choice">
            {wording.citations.style.file}{' '}
            <input
              accept=".csl,.xml"
              onChange={(event) => void read(event.target.files?.[0])}
              type="file"
            />
          </label>
        )}
        {xml !== '' && (
          <p className="forme-quiet">
            {value === initialValue
              ? wording.citations.style.inUse(titleOf(xml))
              : wording.citations.style.notSaved(titleOf(xml))}
          </p>
        )}
        <p aria-live="polite" className="forme-quiet">
          {said}
        </p>
        {!readOnly && <StylePreview address={address} style={xml} />}
      </div>
      <p className="field-description">{wording.citations.style.whatFollows}</p>
    </div>
  )
}

const isNamed = (xml: string) => /<id>\s*http:\/\/www\.zotero\.org\/styles\//.test(xml)

function titleOf(xml: string): string {
  return (
    unescape(/<title>\s*([^<]*?)\s*<\/title>/.exec(xml)?.[1] ?? '') ||
    wording.citations.style.untitled
  )
}

const unescape = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
