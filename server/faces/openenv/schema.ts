const metadata = { title: 'Metadata', type: 'object', additionalProperties: true }
const text = { type: 'string' }
const standing = {
  reward: {
    title: 'Reward',
    anyOf: [{ type: 'number', minimum: 0, maximum: 1 }, { type: 'null' }],
    default: null,
    description: 'Null until the end, then the reward of the episode, once.',
  },
  done: { title: 'Done', type: 'boolean', default: false },
}

function action(type: string, title: string, properties: object, required: readonly string[]): object {
  const tagged = { metadata, type: { title: 'Type', type: 'string', const: type, default: type }, ...properties }
  return { title, type: 'object', properties: tagged, required, additionalProperties: false }
}

const messages = {
  title: 'Messages',
  type: 'array',
  description: 'What the agent has not seen yet.',
  items: {
    type: 'object',
    properties: { role: { enum: ['user', 'tool', 'system', 'assistant'] }, text, name: text, error: text },
    required: ['role', 'text'],
  },
}

/** What `GET /schema` answers. A stock consumer knows by the title of `action` that tools are listed and called. */
export const schemas = {
  action: {
    ...action('call_tool', 'CallToolAction', { tool_name: text, arguments: { type: 'object', additionalProperties: true } }, [
      'tool_name',
    ]),
    description: 'Calls a tool. The other actions that are taken stand in $defs.',
    $defs: {
      ListToolsAction: action('list_tools', 'ListToolsAction', {}, ['type']),
      MessageAction: action('message', 'MessageAction', { text }, ['type', 'text']),
      ActAction: action(
        'act',
        'ActAction',
        {
          text,
          thought: text,
          calls: {
            type: 'array',
            items: { type: 'object', properties: { id: text, name: text, arguments: {} }, required: ['name'] },
          },
          as: { enum: ['agent', 'user'] },
          stop: { type: 'boolean' },
        },
        ['type'],
      ),
    },
  },
  observation: {
    title: 'Observation',
    type: 'object',
    description: 'tools, or tool_name with result and error, or messages, by the action.',
    properties: {
      ...standing,
      metadata,
      tools: { type: 'array', items: { type: 'object' } },
      tool_name: text,
      result: {},
      error: { anyOf: [{ type: 'object' }, { type: 'null' }] },
      messages,
    },
  },
  reset_observation: {
    title: 'ResetObservation',
    type: 'object',
    properties: { ...standing, metadata, messages, policy: text, user: { type: 'object' } },
    required: ['messages', 'policy'],
  },
  state: {
    title: 'State',
    type: 'object',
    properties: {
      episode_id: { anyOf: [text, { type: 'null' }], default: null },
      step_count: { type: 'integer', minimum: 0, default: 0 },
      world: text,
      episode: { anyOf: [text, { type: 'null' }] },
      scenario: text,
      seed: text,
      ...standing,
      truncated: { type: 'boolean' },
    },
    additionalProperties: true,
  },
}
