import { expect, test } from 'vitest'
import { natives } from '../../cli/bench/natives.ts'
import { drawsFrom } from '../../core/index.ts'
import { worlds } from '../../envs/index.ts'

const native = worlds.filter(({ source }) => source === undefined)

test('every native world has a line in the bench of generation', () => {
  expect(Object.keys(natives).sort()).toEqual(native.map(({ id }) => id).sort())
})

test.each(native.map(({ id }) => id))('tasks of %s can be drawn for the bench', async (id) => {
  const sized = natives[id]
  if (!sized) return expect(worlds.find((world) => world.id === id)!.generator?.difficulties).not.toHaveLength(0)
  const { provenTask } = await sized.tasks()
  for (const size of sized.sizes) expect(provenTask(drawsFrom('bench'), size)).toBeTypeOf('object')
})
