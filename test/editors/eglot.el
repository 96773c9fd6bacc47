;;; What features.el asks of Eglot. -*- lexical-binding: t -*-
(require 'flymake)

(defun try-client-attached () (eglot-current-server))
(defun try-client-get (object key) (plist-get object key))
(defun try-client-problems ()
  (mapcar (lambda (diagnostic)
            (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic)) :code))
          (flymake-diagnostics)))
(defun try-client-ask (method &optional at-point)
  (jsonrpc-request (eglot-current-server) method
                   (if at-point (eglot--TextDocumentPositionParams)
                     (list :textDocument (eglot--TextDocumentIdentifier)))))
;; Eglot tells of edits when nobody has typed for a moment.
(defun try-client-tell () (when (eglot-current-server) (eglot--signal-textDocument/didChange)))
;; An action is chosen by its name: no event means that a mouse has opened a menu.
(defun try-client-actions ()
  (try-client-tell)
  (let ((last-nonmenu-event ?a)) (eglot-code-actions (point) nil nil t)))
(defun try-client-rename (name)
  (try-client-tell)
  (cl-letf (((symbol-function 'y-or-n-p) #'always)) (eglot-rename name)))
(defun try-client-format () (try-client-tell) (eglot-format-buffer))
(defun try-client-completions () (all-completions "" (nth 2 (eglot-completion-at-point))))
