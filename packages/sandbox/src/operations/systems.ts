import { readObject } from '../input/body.js'
import { refuseEmpty } from '../input/patches/fields.js'
import { readSettingsPatch } from '../input/patches/settings.js'
import { readSystemPatch } from '../input/patches/system.js'
import { refuseUnstorable } from '../input/storable.js'
import { showPublicSettings, showSettings, showUpdatedSettings } from '../views/settings.js'
import { showSystem } from '../views/system.js'
import type { Handlers } from './operation.js'
import { isCaller, ownSystem, targetSystem } from './targets.js'

export const systems: Handlers<'getSystem' | 'updateSystem' | 'getSystemSettings' | 'updateSystemSettings'> =
  {
    getSystem(call) {
      const system = targetSystem(call)
      return showSystem(system, isCaller(call, system.serial))
    },

    updateSystem(call) {
      const body = readObject(call.body)
      const system = ownSystem(call)
      const { world } = call
      const patch = readSystemPatch(body)
      refuseEmpty(patch)
      refuseUnstorable(patch)

      const updated = { ...system, ...patch, privacy: { ...system.privacy, ...patch.privacy } }
      world.store.putSystem(updated)
      world.dispatch.send(updated, 'UPDATE_SYSTEM', null, patch)
      return showSystem(updated, true)
    },

    getSystemSettings(call) {
      const { serial, settings } = targetSystem(call)
      return isCaller(call, serial) ? showSettings(settings) : showPublicSettings(settings)
    },

    updateSystemSettings(call) {
      const body = readObject(call.body)
      const system = ownSystem(call)
      const { world } = call
      const patch = readSettingsPatch(body)
      refuseEmpty(patch)
      refuseUnstorable(patch)

      const updated = { ...system, settings: { ...system.settings, ...patch } }
      world.store.putSystem(updated)
      world.dispatch.send(updated, 'UPDATE_SETTINGS', null, patch)
      return showUpdatedSettings(updated.settings)
    },
  }
