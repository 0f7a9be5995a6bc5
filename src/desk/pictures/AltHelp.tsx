'use client'
import { useFormFields } from '@payloadcms/ui'
import { altAdvice } from '../../edition/altAdvice'
import { isAltMissing } from '../../edition/altPlaceholder'

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
        ? 'Still missing: without it an issue with this picture cannot be published. What would you say to somebody on the telephone? Words that can be read in it belong there; what the caption says does not.'
        : (altAdvice(alt, { caption, fileName }) ?? '')}
    </p>
  )
}
