'use client'
import { useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Gives each open form of an article a token; it counts as no change and shows nothing. */
export function FormToken() {
  const [token] = useState(() => crypto.randomUUID())
  const { setValue, value } = useField<string>({ path: 'savedIn' })
  useEffect(() => {
    if (value !== token) setValue(token, true)
  }, [setValue, token, value])
  return null
}
