'use client'
export function EditionPath() {
  return null
}
