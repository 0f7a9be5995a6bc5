'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { Refused, useSave, Working } from '../acts/saving'
import { askDesk } from '../acts/askDesk'
import { ACTS } from './ActForm'

/** Takes a submitted text back, from over the text itself. */
export function TakeBackButton({ id }: { id: number }) {
  const { config } = useConfig()
  const { isSaving, refused, save } = useSave()
  const { done, door, name } = ACTS.takeBack
  const address = `${config.serverURL}${config.routes.api}/articles/${id}/${door}`
  return (
    <>
      <Refused message={refused} />
      <Working isBusy={isSaving} />
      <Button
        buttonStyle="secondary"
        disabled={isSaving}
        margin={false}
        onClick={() => save(() => askDesk(address, 'POST', {}), done)}
        size="small"
      >
        {name}
      </Button>
    </>
  )
}
