'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { askDesk } from '../quotations/askDesk'
import { useSave } from '../quotations/useSave'
import { ACTS } from './actWords'

/** Takes a submitted text back, from over the text itself. */
export function TakeBackButton({ id }: { id: number }) {
  const { config } = useConfig()
  const { isSaving, save } = useSave()
  const { done, door, name } = ACTS.takeBack
  const address = `${config.serverURL}${config.routes.api}/articles/${id}/${door}`
  return (
    <Button
      buttonStyle="secondary"
      disabled={isSaving}
      margin={false}
      onClick={() => save(() => askDesk(address, 'POST', {}), done)}
      size="small"
    >
      {name}
    </Button>
  )
}
