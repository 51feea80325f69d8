import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { Cell, Column, File, Folder, type Office, Path, RowName } from '../state.ts'
import { defineTool } from './kit.ts'

function fileOf({ files }: Office, path: string): File {
  return files.get(path) ?? refuse('file_unknown', `There is no file "${path}"; list_folder lists the files of a folder.`)
}

function tableOf(database: Office, path: string): File {
  const file = fileOf(database, path)
  if (file.text !== null) refuse('not_a_table', `"${path}" is a text and has no rows.`)
  return file
}

function folderOf(path: string): string {
  const folder = /^((?:\/[a-z0-9-]+)+)\/[a-z0-9.-]+$/.exec(path)?.[1]
  return folder ?? refuse('path_unreadable', `"${path}" is no path; write it such as /plans/spring.txt.`)
}

export const list_folder = defineTool({
  summary: 'Lists the files of a folder.',
  effect: 'read',
  args: z.object({ folder: Folder }),
  returns: z.object({ files: z.array(Path) }),
  run: ({ files }, { folder }) => ({ files: files.by('folder', folder).map(({ path }) => path) }),
})

export const read_file = defineTool({
  summary: 'Reads a file: a text, or a table with its columns and rows.',
  effect: 'read',
  args: z.object({ path: Path }),
  returns: File,
  run: (database, { path }) => fileOf(database, path),
})

export const set_cell = defineTool({
  summary: 'Changes one cell of a table.',
  effect: 'write',
  args: z.object({ path: Path, row: RowName, column: Column, value: Cell }),
  returns: File,
  run(database, { path, row, column, value }) {
    const { columns, rows } = tableOf(database, path)
    const place = columns.indexOf(column)
    if (place < 0) refuse('column_unknown', `"${path}" has no column "${column}"; it has ${columns.join(', ')}.`)
    const cells = Object.hasOwn(rows, row) ? rows[row]! : refuse('row_unknown', `"${path}" has no row "${row}".`)
    return database.files.update(path, { rows: { ...rows, [row]: cells.map((cell, at) => (at === place ? value : cell)) } })
  },
})

export const add_row = defineTool({
  summary: 'Adds a row to a table, with a cell for each of its columns in their order.',
  effect: 'write',
  args: z.object({ path: Path, row: RowName, cells: z.array(Cell).max(8) }),
  returns: File,
  run(database, { path, row, cells }) {
    const { columns, rows } = tableOf(database, path)
    if (row === '__proto__') refuse('row_taken', 'A row cannot have that name.')
    if (Object.hasOwn(rows, row)) refuse('row_taken', `"${path}" has a row "${row}" already; set_cell changes it.`)
    if (cells.length !== columns.length) {
      refuse(
        'cells_count',
        `A row of "${path}" has ${columns.length} cells (${columns.join(', ')}), and ${cells.length} were given.`,
      )
    }
    return database.files.update(path, { rows: { ...rows, [row]: cells } })
  },
})

export const move_file = defineTool({
  summary: 'Moves a file into another folder, under the same name.',
  effect: 'write',
  args: z.object({ path: Path, folder: Folder }),
  returns: File,
  run(database, { path, folder }) {
    const file = fileOf(database, path)
    const moved = `${folder}/${path.split('/').at(-1)}`
    if (database.files.has(moved)) refuse('path_taken', `There is a file "${moved}" already.`)
    folderOf(moved)
    database.files.remove(path)
    return database.files.insert({ ...file, path: moved, folder })
  },
})
