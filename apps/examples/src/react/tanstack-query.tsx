// #region query
import { isApiError } from '@pluralkit-openapi/sdk'
import {
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { pk } from './client.js'

/** Query keys: the method's name and its arguments, so no two requests share one. */
export const queries = {
  members: (systemRef: string) =>
    queryOptions({
      queryKey: ['members', 'list', systemRef],
      queryFn: ({ signal }) => pk.members.list(systemRef, { signal }),
    }),
  fronters: (systemRef: string) =>
    queryOptions({
      queryKey: ['switches', 'getFronters', systemRef],
      queryFn: ({ signal }) => pk.switches.getFronters(systemRef, { signal }),
    }),
}
// #endregion

// #region use
export function Members({ systemRef }: { systemRef: string }) {
  const { data, error, isPending } = useQuery(queries.members(systemRef))
  if (isPending) return <p>Loading …</p>
  if (isApiError(error, 30001)) return <p>The members are private.</p>
  if (error) return <p>{error.message}</p>
  return (
    <ul aria-label="Members">
      {data.map(({ uuid, name, pronouns }) => (
        <li key={uuid}>
          {name} {pronouns}
        </li>
      ))}
    </ul>
  )
}
// #endregion

// #region mutation
export function PronounsButton({
  memberRef,
  pronouns,
}: {
  memberRef: string
  pronouns: string | null
}) {
  const queryClient = useQueryClient()
  const update = useMutation({
    mutationFn: () => pk.members.update(memberRef, { pronouns }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['members'] }),
  })
  return (
    <button
      type="button"
      disabled={update.isPending}
      onClick={() => update.mutate()}
    >
      Set pronouns
    </button>
  )
}
// #endregion
