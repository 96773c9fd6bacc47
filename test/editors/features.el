;;; Tries each feature in an Emacs that has docs/editors.md's settings, and writes what it saw into result.json.
;;; A client (eglot.el, lspMode.el) brings the functions whose names begin with try-client. -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'json)

(defun try-wait (what condition)
  "Wait until CONDITION holds; WHAT says for what."
  (with-timeout (30 (error "Waited in vain: %s" what))
    (while (not (funcall condition)) (accept-process-output nil 0.05))))

(defun try-here (line words)
  "Go to WORDS on LINE."
  (goto-char (point-min))
  (forward-line (1- line))
  (search-forward words (line-end-position))
  (goto-char (match-beginning 0)))

(defun try-act (title)
  "Choose the code action that begins with TITLE, as a person would, and wait for what it does."
  (let ((before (buffer-string)))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt choices &rest _)
                 (or (cl-find-if (lambda (choice) (string-prefix-p title choice)) (all-completions "" choices))
                     (error "No action %s" title)))))
      (try-client-actions))
    (try-wait title (lambda () (not (equal before (buffer-string)))))))

(defun try-features ()
  "Try everything in talk.transcript.md."
  (find-file "talk.transcript.md")
  (run-hooks 'post-command-hook)
  (try-wait "attached" #'try-client-attached)
  (try-wait "problems" (lambda () (= (length (try-client-problems)) 2)))
  (let ((problems (try-client-problems))
        (outline (mapcar (lambda (symbol) (try-client-get symbol :name))
                         (append (try-client-ask :textDocument/documentSymbol) nil)))
        card completions)
    (try-here 5 "Ann")
    (setq card (try-client-get (try-client-get (try-client-ask :textDocument/hover t) :contents) :value))
    (try-here 3 "Bob")
    (try-act "Write the label as")
    (try-here 7 "And red")
    (try-act "Split here: Ann Lee goes on")
    (try-here 13 "Bob")
    (try-act "Merge with the next turn")
    (try-here 1 "Ann")
    (try-client-rename "Anna Lee")
    (try-wait "renamed" (lambda () (not (string-match-p "\\*\\*Ann Lee" (buffer-string)))))
    (try-client-format)
    (goto-char (point-max))
    (let ((end (point)))
      (insert "\n**Bo")
      (setq completions (try-client-completions))
      (delete-region end (point-max)))
    (save-some-buffers t)
    (with-temp-file "result.json"
      (insert (json-encode `((outline . ,(vconcat outline)) (problems . ,(vconcat problems))
                             (card . ,card) (completions . ,(vconcat completions))))))))

(setq debug-on-error nil make-backup-files nil create-lockfiles nil)
(condition-case problem
    (try-features)
  (error (message "%S" problem) (kill-emacs 1)))
(kill-emacs 0)
