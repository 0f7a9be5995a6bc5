'use client'
import { useRouter } from 'next/navigation'
import { deskHref } from '../deskHref'
import { SourceSearch } from '../sources/SourceSearch'

/** The box for a work above the list of them: what is found or added opens as its page. */
export function FindOrAddWork({
  admin,
  api,
  mayMake,
}: {
  admin: string
  api: string
  mayMake: boolean
}) {
  const router = useRouter()
  return (
    <div className="forme-find-work">
      <SourceSearch
        api={api}
        isFocused={false}
        mayMake={mayMake}
        onChoose={({ id }) => router.push(deskHref(admin, 'references', id))}
      />
    </div>
  )
}
