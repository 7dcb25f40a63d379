export type {
  CodedColumn,
  ColumnChunk,
  ColumnData,
  ColumnValue,
  TypedArray,
  ValueColumn,
} from './column-data.js'
export {
  columnCodes,
  prepareColumns,
  type Columns,
  type PreparedColumns,
} from './prepare-columns.js'
