" Tries each feature in a Vim with ALE that has docs/editors.md's settings, and writes what it saw into result.json.
let s:result = {'outline': [], 'problems': [], 'card': '', 'completions': []}
let s:wanted = ''

function! s:Wait(what, Condition) abort
  for l:round in range(600)
    if a:Condition()
      return
    endif
    sleep 50m
  endfor
  throw 'waited in vain: ' . a:what
endfunction

function! s:Text() abort
  return join(getline(1, '$'), "\n")
endfunction

function! s:Here(line, words) abort
  call cursor(a:line, stridx(getline(a:line), a:words) + 1)
endfunction

function! s:Ask(method, params) abort
  let s:answer = v:null
  let l:params = extend({'textDocument': {'uri': ale#util#ToURI(expand('%:p'))}}, a:params)
  call ale#lsp_linter#SendRequest(bufnr(''), 'transcript', [0, a:method, l:params], {answer -> s:Took(answer)})
  call s:Wait(a:method, {-> s:answer isnot v:null})
  return get(s:answer, 'result', s:answer)
endfunction

function! s:Took(answer) abort
  let s:answer = a:answer
endfunction

function! s:Place(line, character) abort
  return {'position': {'line': a:line, 'character': a:character}}
endfunction

" What is asked of the user is answered: an action by its title, a new name by itself.
function! s:Answer(message) abort
  for l:line in split(a:message, "\n")
    let l:found = matchlist(l:line, '^\(\d\+\)) ' . escape(s:wanted, '.*[]^$\~'))
    if !empty(l:found)
      return l:found[1]
    endif
  endfor
  if a:message =~# '^New name'
    return s:wanted
  endif
  throw 'no action ' . s:wanted . ' in ' . a:message
endfunction

function! s:Act(title) abort
  let s:wanted = a:title
  let l:before = s:Text()
  ALECodeAction
  call s:Wait(a:title, {-> s:Text() isnot# l:before})
endfunction

function! s:Try() abort
  call s:Wait('problems', {-> len(ale#engine#GetLoclist(bufnr(""))) == 2})
  let s:result.problems = map(copy(ale#engine#GetLoclist(bufnr(''))), 'get(v:val, "code", "")')
  let s:result.outline = map(copy(s:Ask('textDocument/documentSymbol', {})), 'v:val.name')
  let s:result.card = s:Ask('textDocument/hover', s:Place(4, 4)).contents.value

  runtime autoload/ale/util.vim
  execute "function! ale#util#Input(message, value, ...) abort\n return s:Answer(a:message)\nendfunction"

  call s:Here(3, 'Bob')
  call s:Act('Write the label as')
  call s:Here(9, '    And')
  call s:Act('Set the space right')
  call s:Here(7, 'And red')
  call s:Act('Split here: Ann Lee goes on')
  call s:Here(13, 'Bob')
  call s:Act('Merge with the next turn')

  call s:Here(1, 'Ann')
  let s:wanted = 'Anna Lee'
  ALERename
  call s:Wait('renamed', {-> s:Text() !~# '\*\*Ann Lee'})

  call append('$', ['', '**Bo'])
  " ALE tells the server of edits when it checks.
  silent write
  let l:list = s:Ask('textDocument/completion', s:Place(line('$') - 1, 4))
  let s:result.completions = map(copy(type(l:list) is v:t_list ? l:list : l:list.items), 'v:val.label')
  call deletebufline('', line('$') - 1, '$')
  silent wall
  call writefile([json_encode(s:result)], 'result.json')
endfunction

set hidden noswapfile
try
  edit talk.transcript.md
  call s:Try()
catch
  call writefile([v:exception . ' ' . v:throwpoint], 'failed.txt')
  cquit
endtry
qall!
