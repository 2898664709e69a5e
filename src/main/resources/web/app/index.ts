import "./style/tokens.css";
import "./style/base.css";
import "./style/shell.css";
import "./style/article.css";
import "./style/chat.css";
import "./style/quiz.css";
import "./style/sharing.css";
import "./shell/rb-app";
