/**
 * Tell the owner view from the public view, and compute changes.
 *
 * @module views
 */
export { changesOf, type UpdateOf } from '../../../packages/sdk/src/views/changes-of.js'
export { createOf } from '../../../packages/sdk/src/views/create-of.js'
export {
  isOwnView,
  type OwnGroup,
  type OwnMember,
  type OwnMessageMember,
  type OwnSystem,
  type OwnView,
  type Viewable,
} from '../../../packages/sdk/src/views/own-view.js'
