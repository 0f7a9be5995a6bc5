'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Issue } from '../../payload-types'
import { askDesk } from '../acts/askDesk'
import { useFreshPage } from '../acts/saving'

/** The longest a timer of a browser can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1

/** How often the desk is asked from the hour on, until it has published or refused. */
const EVERY = 5000

/** Draws the page anew when an issue has gone live at its hour, or was refused, for whoever has it open. */
export function FollowSchedule({ at, issue }: { at: string; issue: number }) {
  const { config } = useConfig()
  const { drawAnew } = useFreshPage()
  const address = `${config.serverURL}${config.routes.api}/issues/${issue}?depth=0`
  useEffect(() => {
    let isOver = false
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      const left = Date.parse(at) - Date.now()
      timer = setTimeout(() => void look(), Math.max(EVERY, Math.min(left + 1000, LONGEST)))
    }
    const look = async () => {
      const isDue = Date.parse(at) <= Date.now()
      const answer = isDue ? await askDesk<Issue>(address) : null
      if (isOver) return
      if (answer?.ok && answer.value.schedule?.at !== at) drawAnew()
      else wait()
    }
    wait()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [address, at])
  return null
}
