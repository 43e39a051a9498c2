import useSWR from 'swr'
import useSWRMutation from 'swr/mutation'
import { pk } from './client.js'

export function System({ systemRef }: { systemRef: string }) {
  // The SDK has retried already, so SWR must not.
  const key = ['systems', 'get', systemRef]
  const { data, error } = useSWR(key, () => pk.systems.get(systemRef), {
    shouldRetryOnError: false,
  })
  const rename = useSWRMutation(
    key,
    (_, { arg }: { arg: string }) => pk.systems.update(systemRef, { name: arg }),
    { populateCache: true, revalidate: false },
  )
  if (error) return <p>{error.message}</p>
  return (
    <>
      <h1>{data?.name}</h1>
      <button
        type="button"
        disabled={rename.isMutating}
        onClick={() => rename.trigger('Renamed System')}
      >
        Rename system
      </button>
    </>
  )
}
