'use client'

import {
  ServerFunctionsProvider,
  useField,
  useForm,
  useFormModified,
  useServerFunctions,
} from '@payloadcms/ui'
import type { FormState, ServerFunctionClient } from 'payload'
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'
import { formMark, lastForm } from '../../lib/writes/formMark'
import { listTyped, withoutValues } from './keepTyped'

type Form = ReturnType<typeof useForm>

const OpenForm = createContext<RefObject<Form | null>>({ current: null })

/**
 * Around Payload's form of an article: nothing that is typed while a save is under way is lost. By
 * itself Payload calls the form saved when a second save that waited for the first has ended,
 * whatever was typed meanwhile, and puts the server's older value over a field that was not the last
 * one to be changed. Both show when the state of the form is asked for after a save: what stands
 * otherwise than it was sent is unsaved then, and keeps its value.
 */
export function ArticleForm({ children }: { children: ReactNode }) {
  const { serverFunction } = useServerFunctions()
  const form = useRef<Form | null>(null)
  const ask: ServerFunctionClient = useCallback(
    async (request) => {
      const { data, formState: sent } = request.args as { data?: object; formState?: FormState }
      if (request.name !== 'form-state' || !data || !sent) return serverFunction(request)
      const list = () => (form.current ? listTyped(sent, form.current.getFields()) : [])
      if (list().length > 0) form.current?.setModified(true)
      const answer = (await serverFunction(request)) as { state?: FormState }
      return answer.state ? { ...answer, state: withoutValues(answer.state, list()) } : answer
    },
    [serverFunction],
  )
  return (
    <OpenForm value={form}>
      <ServerFunctionsProvider serverFunction={ask}>{children}</ServerFunctionsProvider>
    </OpenForm>
  )
}

/**
 * Gives each open form of an article its mark (`formMark`); it counts as no change and shows nothing.
 * It stands with the buttons: Payload draws a field only when it is near the part of the page that is
 * seen.
 */
export function FormToken() {
  const form = useForm()
  const open = use(OpenForm)
  useEffect(() => {
    open.current = form
  }, [form, open])
  const [token] = useState(() => crypto.randomUUID())
  const { initialValue, setValue, value } = useField<string>({ path: 'savedIn' })
  const [after] = useState(() => lastForm(initialValue ?? value))
  const mark = formMark(token, after)
  // Payload puts the first state of the form back after this has been set, and says so to nobody.
  const isModified = useFormModified()
  useEffect(() => {
    if (value !== mark) setValue(mark, true)
  }, [isModified, mark, setValue, value])
  return null
}
