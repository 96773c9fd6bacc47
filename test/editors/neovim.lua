-- Tries each feature in a Neovim that has docs/editors.md's settings, and writes what it saw into result.json.
local result = { outline = {}, problems = {}, completions = {}, card = '' }

local function until_true(what, condition)
  if not vim.wait(30000, condition, 50) then error('waited in vain: ' .. what) end
end
local clients = vim.lsp.get_clients or vim.lsp.get_active_clients
local function client() return clients()[1] end
local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') end
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 30000) or {}
  for _, answer in pairs(answers) do
    if answer.err then error(method .. ': ' .. answer.err.message) end
    return answer.result
  end
end
local function here(line, words)
  local found = vim.api.nvim_buf_get_lines(0, line - 1, line, false)[1]
  vim.api.nvim_win_set_cursor(0, { line, found:find(words, 1, true) - 1 })
end
local function params() return vim.lsp.util.make_position_params(0, client().offset_encoding) end

-- Chooses from a menu of code actions by its title, as a person would.
local function act(title)
  local shown = {}
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do
      local label = options.format_item and options.format_item(item) or tostring(item)
      shown[#shown + 1] = label
      if label:find(title, 1, true) then return choose(item) end
    end
  end
  local before = text()
  vim.lsp.buf.code_action()
  if not vim.wait(30000, function() return text() ~= before end, 50) then
    error('nothing happened: ' .. title .. ' in ' .. table.concat(shown, '; '))
  end
end

local function try()
  until_true('attached', function() return client() and client().server_capabilities end)
  until_true('problems', function() return #vim.diagnostic.get(0) == 2 end)
  for _, problem in ipairs(vim.diagnostic.get(0)) do table.insert(result.problems, problem.code) end
  for _, symbol in ipairs(ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })) do
    table.insert(result.outline, symbol.name)
  end
  here(5, 'Ann')
  result.card = ask('textDocument/hover', params()).contents.value

  here(3, 'Bob')
  act('Write the label as')
  here(7, 'And red')
  act('Split here: Ann Lee goes on')
  here(13, 'Bob')
  act('Merge with the next turn')

  -- The key of the page, where the settings have it.
  if vim.fn.maparg('\\ts', 'n') ~= '' then
    for _, name in ipairs({ 'Cy Day', 'Bob Kay' }) do
      vim.ui.input = function(_, answer) answer(name) end
      here(13, 'Gone')
      vim.api.nvim_feedkeys('\\ts', 'mx', false)
      until_true('reassigned', function() return text():find('**' .. name .. ':** Gone with', 1, true) end)
    end
  end

  here(1, 'Ann')
  vim.lsp.buf.rename('Anna Lee')
  until_true('renamed', function() return not text():find('**Ann Lee', 1, true) end)

  if vim.lsp.buf.format then vim.lsp.buf.format({ async = false, timeout_ms = 30000 }) else vim.lsp.buf.formatting_sync(nil, 30000) end

  vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', '**Bo' })
  vim.api.nvim_win_set_cursor(0, { vim.api.nvim_buf_line_count(0), 3 })
  local position = params()
  position.position.character = 4
  local list = ask('textDocument/completion', position)
  for _, item in ipairs(list.items or list) do table.insert(result.completions, item.label) end
  vim.api.nvim_buf_set_lines(0, -3, -1, false, {})
end

local ok, problem = xpcall(try, debug.traceback)
if not ok then io.stderr:write(tostring(problem) .. '\n') vim.cmd('cquit') end
vim.cmd('silent wall')
vim.fn.writefile({ vim.fn.json_encode(result) }, 'result.json')
vim.cmd('qall!')
