/**
 * A method for each operation, grouped as in the document.
 *
 * @module methods
 */
export type {
  GroupsResource,
  MembersResource,
  MessagesResource,
  Resources,
  SwitchesResource,
  SystemsResource,
} from '../../../packages/sdk/src/generated/resources.js'
