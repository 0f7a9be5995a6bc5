'use client'
import { useFormFields } from '@payloadcms/ui'
import { altAdvice } from '../../edition/altAdvice'
import { isAltMissing } from '../../edition/altPlaceholder'
import { wording } from '../../wording'

/** Under the alternative text in the form of a picture: what is still to be said, or how to say it better. */
export function AltHelp() {
  const [alt, caption, fileName] = useFormFields(([fields]) =>
    ['alt', 'caption', 'filename'].map((name) => String(fields[name]?.value ?? '')),
  )
  return <AltAdvice alt={alt ?? ''} caption={caption ?? ''} fileName={fileName ?? ''} />
}

/** Says how to write an alternative text, and what would make this one better. */
export function AltAdvice({
  alt,
  caption = '',
  fileName,
}: {
  alt: string
  caption?: string
  fileName: string
}) {
  return (
    <p className="forme-quiet forme-alt-help" role="status">
      {isAltMissing(alt)
        ? wording.placing.altMissing
        : (altAdvice(alt, { caption, fileName }) ?? '')}
    </p>
  )
}
