'use client'
import { Button, TextInput, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { askDesk } from '../acts/askDesk'
import { RefusalNotice, Working } from '../acts/saving'
import { deskHref } from '../deskHref'
import { PlaceSelect } from '../imports/PlaceSelect'
import { wording } from '../../wording'

/** A section of an issue that an article can begin in. */
type Place = { issue: number; name: string; section: string }

/** Asks for a title and a place, makes the article and opens its page. */
export function BeginForm({ places }: { places: readonly Place[] }) {
  const { config } = useConfig()
  const router = useRouter()
  const api = `${config.serverURL}${config.routes.api}`
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  // Made already where only its place was refused: a second try makes no second article.
  const made = useRef<number | null>(null)

  const begin = async () => {
    setBusy(true)
    setRefused(null)
    const message = await send()
    setRefused(message)
    if (message !== null || made.current === null) return setBusy(false)
    router.push(deskHref(config.routes.admin, 'articles', made.current))
  }
  /** Answers why it was refused, or null. */
  const send = async (): Promise<string | null> => {
    if (made.current === null) {
      const address = `${api}/articles?draft=true&depth=0`
      const answer = await askDesk<{ doc: { id: number } }>(address, 'POST', {
        title: title.trim(),
      })
      if (!answer.ok) return answer.message
      made.current = answer.value.doc.id
    }
    const place = places[Number(chosen)]
    if (chosen === '' || !place) return null
    const { issue, section } = place
    const address = `${api}/articles/${made.current}/move`
    const answer = await askDesk(address, 'POST', { issue, section })
    return answer.ok ? null : wording.writing.begin.placeRefused(answer.message)
  }

  return (
    <form
      aria-label={wording.writing.begin.heading}
      className="forme-writing-begin"
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() !== '' && !isBusy) void begin()
      }}
    >
      <TextInput
        label={wording.writing.begin.title}
        onChange={({ target }: { target: { value: string } }) => setTitle(target.value)}
        path="title"
        value={title}
      />
      {places.length > 0 && (
        <PlaceSelect
          label={wording.writing.begin.place}
          onChange={setChosen}
          options={[
            ['', wording.writing.begin.noPlace] as const,
            ...places.map(
              ({ name, section }, index) =>
                [String(index), wording.writing.begin.inSection(name, section)] as const,
            ),
          ]}
          value={chosen}
        />
      )}
      <RefusalNotice message={refused} />
      <div className="forme-row">
        <Button disabled={title.trim() === '' || isBusy} margin={false} size="medium" type="submit">
          {wording.writing.begin.act}
        </Button>
        <Working isBusy={isBusy} />
      </div>
    </form>
  )
}
