'use client'
export function ImportView() {
  return null
}
