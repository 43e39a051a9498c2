import { describe, expect, it } from 'vitest'
import { createRouter } from '../src/edge/router.js'

const findRoute = createRouter({
  '/systems/{systemRef}': { GET: 'get', PATCH: 'patch' },
  '/systems/{systemRef}/switches/{switchRef}': { GET: 'switch' },
  '/systems/all': { GET: 'all' },
  '/{anything}/all/switches/{switchRef}': { GET: 'anything' },
})

const nameAt = (path: string) => findRoute(path)?.operations.get('GET')
const parametersAt = (path: string) => Object.fromEntries(findRoute(path)?.parameters ?? [])

describe('the router', () => {
  it('finds a path by its template, with the parameters as they were sent', () => {
    expect(parametersAt('/systems/%40me/switches/s1')).toEqual({ systemRef: '%40me', switchRef: 's1' })
  })

  it('knows all methods of a path', () => {
    expect([...(findRoute('/systems/exampl')?.operations.keys() ?? [])]).toEqual(['GET', 'PATCH'])
  })

  it('prefers the literal path, and takes the parameter where the literal one leads nowhere', () => {
    expect(nameAt('/systems/all')).toBe('all')
    expect(nameAt('/systems/all/switches/s1')).toBe('switch')
    expect(parametersAt('/systems/all/switches/s1')).toEqual({ systemRef: 'all', switchRef: 's1' })
    expect(parametersAt('/groups/all/switches/s1')).toEqual({ anything: 'groups', switchRef: 's1' })
  })

  it('takes an empty parameter before another segment, and not at the end', () => {
    expect(parametersAt('/systems//switches/s1')).toEqual({ systemRef: '', switchRef: 's1' })
    expect(findRoute('/systems/x/switches/')).toBeUndefined()
  })

  it.each(['/systems', '/systems/', '/systems/exampl/', '/systems///s1', '/Systems/exampl', '', '/'])(
    'finds nothing at "%s"',
    (path) => {
      expect(findRoute(path)).toBeUndefined()
    },
  )
})
